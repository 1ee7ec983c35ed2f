import leven from 'leven';

/** How much two texts differ: 0 where they are the same, 1 where they have no letter in common. */
export const difference = (a: string, b: string): number =>
  leven(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1);

/** How much of a mistyped text may be wrong. */
export const farthest = 0.4;

/**
 * The one of several texts that a mistyped one most probably means: `('muyo', ['muyu', 'kallpa'])` → `'muyu'`.
 *
 * @returns undefined where all differ in more than two fifths of their letters
 */
export function nearest(typed: string, texts: string[]): string | undefined {
  // A copy and not toSorted: this also runs in the browser, and phones of before 2023 do not have it.
  const [best] = [...texts].sort((a, b) => difference(typed, a) - difference(typed, b));
  return best !== undefined && difference(typed, best) <= farthest ? best : undefined;
}
