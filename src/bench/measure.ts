/** Flags of a browser that measures: it asks its maker's hosts for nothing. */
export const browserArgs = ['--no-sandbox', '--disable-background-networking'];

/** How many times slower the processor is than the machine's: about that of a cheap phone. */
export const slowed = 4;

/** The middle one of several numbers in order; 0 where there is none. */
export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
