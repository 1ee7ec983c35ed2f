import type { Choice } from './choice.ts';
import type { FacetIndex } from './facet-index.ts';
import { type FacetId, facetIds } from './facets.ts';

/** How many consortia each value of each facet would leave, were it the only one chosen of its facet. */
export type FacetCounts = Record<FacetId, Record<string, number>>;

/** What a filter finds. */
export interface Found {
  /** Places of the consortia that pass, in the order of the annex. */
  rows: number[];
  counts: FacetCounts;
}

/** Facets whose choices are left out together, and how many consortia would pass then. */
export interface Loosening {
  facets: FacetId[];
  count: number;
}

/** A facet with a choice: the set of values of each consortium, and which sets pass. */
interface Condition {
  facet: FacetId;
  rows: number[];
  passes: boolean[];
}

const conditions = ({ columns }: FacetIndex, chosen: Choice['facets']): Condition[] =>
  facetIds
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => ({
      facet,
      rows: columns[facet].rows,
      passes: columns[facet].sets.map((set) => set.some((value) => chosen[facet].includes(value))),
    }));

const holds = ({ rows, passes }: Condition, row: number) => passes[rows[row] ?? 0] === true;

/** The one condition that a consortium fails, without an array for each of thousands. */
function failedBy(conditions: Condition[], row: number): Condition | 'none' | 'several' {
  let failed: Condition | 'none' = 'none';
  for (const condition of conditions) {
    if (holds(condition, row)) continue;
    if (failed !== 'none') return 'several';
    failed = condition;
  }
  return failed;
}

/**
 * Filters the consortia: within a facet one value must hold, across facets each. The counts of a facet heed all
 * choices but its own, so that they say what choosing a value would bring.
 *
 * One pass: who passes counts everywhere, who fails at one facet only counts there.
 *
 * @param hasText whether a consortium has the words that are looked for; without it none are
 */
export function filterRows(
  index: FacetIndex,
  chosen: Choice['facets'],
  hasText: (row: number) => boolean = () => true,
): Found {
  const active = conditions(index, chosen);
  const tallies = Object.fromEntries(
    facetIds.map((facet) => [facet, new Array(index.columns[facet].sets.length).fill(0)]),
  ) as Record<FacetId, number[]>;
  const columns = facetIds.map((facet) => ({ counts: tallies[facet], rows: index.columns[facet].rows }));
  const tally = (counts: number[], rows: number[], row: number) => {
    const set = rows[row] ?? 0;
    counts[set] = (counts[set] ?? 0) + 1;
  };
  const found: number[] = [];
  for (let row = 0; row < index.firms.length; row++) {
    if (!hasText(row)) continue;
    const failed = failedBy(active, row);
    if (failed === 'none') {
      found.push(row);
      for (const { counts, rows } of columns) tally(counts, rows, row);
    } else if (failed !== 'several') {
      tally(tallies[failed.facet], failed.rows, row);
    }
  }
  return { rows: found, counts: byValue(index, tallies) };
}

/**
 * What to leave out where nothing passes: as few facets as possible, and of these first what brings most.
 *
 * @param hasText as for `filterRows`
 * @returns nothing where no consortium has the words that are looked for
 */
export function loosenings(
  index: FacetIndex,
  chosen: Choice['facets'],
  hasText: (row: number) => boolean = () => true,
): Loosening[] {
  const active = conditions(index, chosen);
  const ways = new Map<string, Loosening>();
  let fewest = active.length;
  for (let row = 0; row < index.firms.length; row++) {
    if (!hasText(row)) continue;
    const facets = active.filter((condition) => !holds(condition, row)).map(({ facet }) => facet);
    if (facets.length > fewest) continue;
    if (facets.length < fewest) ways.clear();
    fewest = facets.length;
    const key = facets.join();
    const way = ways.get(key);
    if (way) way.count++;
    else ways.set(key, { facets, count: 1 });
  }
  return [...ways.values()].sort((a, b) => b.count - a.count);
}

/** From counts per set of values to counts per value. */
const byValue = ({ columns }: FacetIndex, tallies: Record<FacetId, number[]>): FacetCounts =>
  Object.fromEntries(
    facetIds.map((facet) => {
      const counts: Record<string, number> = {};
      columns[facet].sets.forEach((set, place) => {
        for (const value of set) counts[value] = (counts[value] ?? 0) + (tallies[facet][place] ?? 0);
      });
      return [facet, counts];
    }),
  ) as FacetCounts;

/** Puts the places of consortia in order; equals keep the order of the annex. */
export function sortRows(
  rows: number[],
  sort: Choice['sort'],
  { firms, people, startYears }: FacetIndex,
  /** For each consortium its place by name. */
  byName: number[] = [],
): number[] {
  const by = (values: number[], sign: 1 | -1) =>
    [...rows].sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)) || a - b);
  const orders = {
    annex: () => rows,
    name: () => by(byName, 1),
    firms: () => by(firms, -1),
    people: () => by(people, -1),
    start: () => by(startYears, 1),
  };
  return orders[sort]();
}

/** Firms and people of some consortia together. */
export interface Totals {
  firms: number;
  people: number;
  /** Those of the consortia without associations of producers, where there are both kinds. */
  firmsOnly?: { firms: number; people: number } | undefined;
}

/** Adds up some consortia. */
export function totals(rows: number[], { columns, firms, people }: FacetIndex): Totals {
  const sum = (values: number[], of: number[]) => of.reduce((total, row) => total + (values[row] ?? 0), 0);
  const sums = (of: number[]) => ({ firms: sum(firms, of), people: sum(people, of) });
  const { sets, rows: kinds } = columns.associations;
  const without = rows.filter((row) => sets[kinds[row] ?? 0]?.[0] === 'no');
  const isMixed = without.length > 0 && without.length < rows.length;
  return { ...sums(rows), firmsOnly: isMixed ? sums(without) : undefined };
}

/** Numbers of consortia, firms and people in a department. */
export type PlaceTotals = Record<'consortia' | 'firms' | 'people', number>;

/** Adds up some consortia by department. */
export function byDepartment(rows: number[], index: FacetIndex): Record<string, PlaceTotals> {
  const { sets, rows: places } = index.columns.department;
  const departments: Record<string, PlaceTotals> = {};
  for (const row of rows) {
    const department = sets[places[row] ?? 0]?.[0] ?? '';
    const sums = departments[department] ?? { consortia: 0, firms: 0, people: 0 };
    departments[department] = {
      consortia: sums.consortia + 1,
      firms: sums.firms + (index.firms[row] ?? 0),
      people: sums.people + (index.people[row] ?? 0),
    };
  }
  return departments;
}
