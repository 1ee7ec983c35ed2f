import { areNested, type Market } from '../consortia/nested-markets.ts';
import type { FacetIndex } from '../list/facet-index.ts';
import { facetValues, type Row } from '../list/facets.ts';
import { sizeLimits, weights } from './weights.ts';
import type { Wish } from './wish.ts';

/** What can be alike, in the order in which it is said. */
export const criteria = ['sector', 'market', 'department', 'model', 'firms', 'people'] as const;

/** Something that can be alike. */
export type Criterion = (typeof criteria)[number];

/** How much of a criterion holds. */
export type Degree = 'full' | 'close' | 'near' | 'none';

/** What likeness is judged by. */
export interface Traits {
  sector: string;
  department: string;
  region: string;
  markets: Market[];
  model: string;
  firms: number;
  people: number;
}

/** How far a consortium is like what was chosen, in one criterion. */
export interface Merit {
  criterion: Criterion;
  degree: Degree;
  points: number;
  /** Of the markets chosen: those it aims at, those of which it aims at a part or at the whole around it, and the rest. */
  markets?: { same: Market[]; nested: { chosen: Market; aimed: Market }[]; missing: Market[] };
}

/** A consortium with its points, by its place in the order of the annex. */
export interface Ranked {
  row: number;
  points: number;
}

/** What likeness is judged by, from a line of the list. */
export const traitsOf = (row: Row): Traits => ({
  sector: row.sector,
  department: row.department,
  region: row.macroRegion,
  markets: row.markets,
  model: facetValues.model(row)[0] ?? '',
  firms: row.firms,
  people: row.employment,
});

function traitsAt({ columns, firms, people }: FacetIndex, row: number): Traits {
  const set = (facet: keyof FacetIndex['columns']) =>
    columns[facet].sets[columns[facet].rows[row] ?? 0] ?? [];
  const one = (facet: keyof FacetIndex['columns']) => set(facet)[0] ?? '';
  return {
    sector: one('sector'),
    department: one('department'),
    region: one('region'),
    markets: set('market') as Market[],
    model: one('model'),
    firms: firms[row] ?? 0,
    people: people[row] ?? 0,
  };
}

/** The macro-regions to which the catalogue counts a department; none where no consortium is there. */
export function regionsOf(index: FacetIndex, department: string | undefined): ReadonlySet<string> {
  const regions = new Set<string>();
  for (const row of index.firms.keys()) {
    const traits = traitsAt(index, row);
    if (traits.department === department) regions.add(traits.region);
  }
  return regions;
}

/** How close two sizes are. */
export function sizeDegree(one: number, other: number): Degree {
  const proportion = Math.max(one, other) / Math.min(one, other);
  if (proportion === 1) return 'full';
  if (proportion <= sizeLimits.close) return 'close';
  return proportion <= sizeLimits.near ? 'near' : 'none';
}

function sizeMerit(criterion: 'firms' | 'people', wished: number, value: number): Merit {
  const degree = sizeDegree(wished, value);
  return { criterion, degree, points: degree === 'none' ? 0 : weights.size[degree] };
}

const fullOrNone = (criterion: Criterion, holds: boolean, points: number): Merit =>
  holds ? { criterion, degree: 'full', points } : { criterion, degree: 'none', points: 0 };

function marketMerit(wished: Market[], aimed: Market[]): Merit {
  const same = wished.filter((market) => aimed.includes(market));
  const nested = wished
    .filter((market) => !same.includes(market))
    .flatMap((chosen) => {
      const near = aimed.find((market) => areNested(chosen, market));
      return near ? [{ chosen, aimed: near }] : [];
    });
  const missing = wished.filter(
    (market) => !same.includes(market) && !nested.some(({ chosen }) => chosen === market),
  );
  const points = same.length * weights.market.full + nested.length * weights.market.close;
  const part: Degree = points > 0 ? 'close' : 'none';
  return {
    criterion: 'market',
    degree: same.length === wished.length ? 'full' : part,
    points,
    markets: { same, nested, missing },
  };
}

function departmentMerit(
  wished: string,
  { department, region }: Traits,
  regions: ReadonlySet<string>,
): Merit {
  if (department === wished) return fullOrNone('department', true, weights.department.full);
  return regions.has(region)
    ? { criterion: 'department', degree: 'close', points: weights.department.close }
    : fullOrNone('department', false, 0);
}

/**
 * How far a consortium is like what was chosen, criterion by criterion; of what was not chosen nothing is said.
 *
 * @param regions the macro-regions of the department that was chosen (`regionsOf`)
 */
export function meritsOf(wish: Wish, traits: Traits, regions: ReadonlySet<string>): Merit[] {
  const { sector, department, markets, model, firms, people } = wish;
  const merits: (Merit | undefined)[] = [
    sector === undefined ? undefined : fullOrNone('sector', traits.sector === sector, weights.sector),
    markets.length === 0 ? undefined : marketMerit(markets, traits.markets),
    department === undefined ? undefined : departmentMerit(department, traits, regions),
    model === undefined ? undefined : fullOrNone('model', traits.model === model, weights.model),
    firms === undefined ? undefined : sizeMerit('firms', firms, traits.firms),
    people === undefined ? undefined : sizeMerit('people', people, traits.people),
  ];
  return merits.filter((merit) => merit !== undefined);
}

const sum = (merits: Merit[]) => merits.reduce((total, { points }) => total + points, 0);

/** The points of a consortium that has all that was chosen. */
export const mostPoints = ({ sector, department, markets, model, firms, people }: Wish): number =>
  (sector === undefined ? 0 : weights.sector) +
  markets.length * weights.market.full +
  (department === undefined ? 0 : weights.department.full) +
  (model === undefined ? 0 : weights.model) +
  (firms === undefined ? 0 : weights.size.full) +
  (people === undefined ? 0 : weights.size.full);

/**
 * Ranks the consortia by what they have in common with what was chosen, the most first; equals keep the order of the
 * annex. Who has nothing in common is left out, so of an empty wish nobody is ranked.
 */
export function rank(wish: Wish, index: FacetIndex): Ranked[] {
  const regions = regionsOf(index, wish.department);
  return Array.from(index.firms, (_, row) => ({
    row,
    points: sum(meritsOf(wish, traitsAt(index, row), regions)),
  }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.row - b.row);
}

/** Something that was chosen and that no consortium has. */
export type Missing =
  | { criterion: 'sector' | 'department' | 'market' | 'model'; value: string }
  /** The size that comes nearest to one beyond all of the catalogue. */
  | { criterion: 'firms' | 'people'; end: 'largest' | 'smallest'; value: number };

/** What of the wish nobody has: values that do not occur, sizes beyond the largest or below the smallest. */
export function missing(wish: Wish, { columns, firms, people }: FacetIndex): Missing[] {
  const occurs = (facet: 'sector' | 'department' | 'market' | 'model', value: string) =>
    columns[facet].sets.some((set) => set.includes(value));
  const values = [
    { criterion: 'sector', value: wish.sector },
    { criterion: 'department', value: wish.department },
    ...wish.markets.map((value) => ({ criterion: 'market', value })),
    { criterion: 'model', value: wish.model },
  ] as { criterion: 'sector' | 'department' | 'market' | 'model'; value?: string }[];
  const sizes = { firms, people };
  return [
    ...values.flatMap(({ criterion, value }) =>
      value === undefined || occurs(criterion, value) ? [] : [{ criterion, value }],
    ),
    ...(['firms', 'people'] as const).flatMap((criterion): Missing[] => {
      const wished = wish[criterion];
      if (wished === undefined || sizes[criterion].length === 0) return [];
      const largest = sizes[criterion].reduce((a, b) => Math.max(a, b));
      const smallest = sizes[criterion].reduce((a, b) => Math.min(a, b));
      if (wished > largest) return [{ criterion, end: 'largest', value: largest }];
      return wished < smallest ? [{ criterion, end: 'smallest', value: smallest }] : [];
    }),
  ];
}
