import type { Consortium } from './schema.ts';

/** The measures by which consortia are set beside each other. */
export const measures = {
  firms: ({ firms }: Consortium) => firms,
  people: ({ employment }: Consortium) => employment,
  peoplePerFirm: ({ employment, firms }: Consortium) => employment / firms,
} as const satisfies Record<string, (consortium: Consortium) => number>;

/** A measure by which consortia are set beside each other. */
export type Measure = keyof typeof measures;

/** Where a consortium stands among all, from 0 (smallest) to 1 (largest); equal ones stand in the same place. */
export type Standing = Record<Measure, number>;

/** Places of the values: the middle of those that have the value; the median is in the middle of all. */
function places(values: number[]): Map<number, number> {
  const sorted = values.toSorted((a, b) => a - b);
  const last = Math.max(1, sorted.length - 1);
  const isMedian = (value: number) =>
    sorted[Math.floor(last / 2)] === value && sorted[Math.ceil(last / 2)] === value;
  const found = new Map<number, number>();
  for (let first = 0; first < sorted.length; ) {
    const value = sorted[first] as number;
    let end = first;
    while (sorted[end + 1] === value) end++;
    found.set(value, isMedian(value) ? 0.5 : (first + end) / 2 / last);
    first = end + 1;
  }
  return found;
}

/**
 * Sets all consortia in order, once for each measure.
 *
 * @returns says where one of them stands
 */
export function standings(consortia: Consortium[]): (of: Consortium) => Standing {
  const names = Object.keys(measures) as Measure[];
  const byMeasure = new Map(names.map((name) => [name, places(consortia.map(measures[name]))]));
  return (of) =>
    Object.fromEntries(
      names.map((name) => [name, byMeasure.get(name)?.get(measures[name](of)) ?? 0]),
    ) as Standing;
}
