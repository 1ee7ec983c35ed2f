import type { Consortium } from '../consortia/schema.ts';

/** What the catalogue is filtered by, in the order in which it is shown and written in an address. */
export const facetIds = [
  'region',
  'department',
  'sector',
  'market',
  'model',
  'start',
  'firms',
  'people',
  'associations',
] as const;

/** A property that the catalogue is filtered by; also its name in an address. */
export type FacetId = (typeof facetIds)[number];

/** What of a consortium its line in the list shows, and what it is found by. */
export type Row = Pick<
  Consortium,
  | 'id'
  | 'name'
  | 'macroRegion'
  | 'department'
  | 'sector'
  | 'firms'
  | 'producerAssociations'
  | 'employment'
  | 'startYear'
  | 'model'
  | 'markets'
>;

/** A class of sizes: from, up to and with; without an end for the largest. */
export interface SizeClass {
  id: string;
  from: number;
  to?: number;
}

const classesFrom = (...starts: number[]): SizeClass[] =>
  starts.map((from, index) => {
    const next = starts[index + 1];
    return next === undefined ? { id: `${from}-`, from } : { id: `${from}-${next - 1}`, from, to: next - 1 };
  });

/** Classes of size, ours: each holds between a seventh and a half of the thirty. */
export const sizeClasses = {
  firms: classesFrom(2, 5, 7, 9),
  people: classesFrom(1, 50, 100, 200),
} as const;

const classOf = (classes: SizeClass[], value: number): string =>
  classes.findLast(({ from }) => value >= from)?.id ?? '';

/** The values of a consortium for each facet; all but its markets are single. */
export const facetValues: Record<FacetId, (row: Row) => string[]> = {
  region: ({ macroRegion }) => [macroRegion],
  department: ({ department }) => [department],
  sector: ({ sector }) => [sector],
  market: ({ markets }) => markets,
  model: ({ model }) => [model.length > 1 ? 'promotion-sales' : String(model[0])],
  start: ({ startYear }) => [String(startYear)],
  firms: ({ firms }) => [classOf(sizeClasses.firms, firms)],
  people: ({ employment }) => [classOf(sizeClasses.people, employment)],
  associations: ({ producerAssociations }) => [producerAssociations ? 'yes' : 'no'],
};
