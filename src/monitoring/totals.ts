import { type Book, figuresOf, firmsIn, plainName } from './book.ts';
import { marketsIn, numberIn } from './check.ts';
import { type GroupField, groupId } from './fields.ts';

/** What is added up over the firms. `workers` are women and men of firms that know both. */
export const summedMeasures = ['sales', 'exports', 'women', 'men', 'workers'] as const;
export type SummedMeasure = (typeof summedMeasures)[number];

/** A value over the firms of a year; undefined where no firm's figure is known. */
export interface Total {
  value: number | undefined;
  /** How many firms it covers. */
  known: number;
  /** How many firms there are. */
  of: number;
}

/** A change between two years, over the firms whose figures are known in both. */
export interface Change {
  from: number;
  to: number;
  difference: number;
  /** In per cent of the first year; undefined where that was zero. */
  percent: number | undefined;
  known: number;
  of: number;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The number of a firm in a year: undefined where it is not known or faulty. */
export function firmValue(book: Book, year: number, id: string, measure: SummedMeasure): number | undefined {
  const figures = figuresOf(book, year, id);
  if (measure !== 'workers') return numberIn(figures, measure);
  const [women, men] = [numberIn(figures, 'women'), numberIn(figures, 'men')];
  return women === undefined || men === undefined ? undefined : women + men;
}

/** Percentage of the sales that was exported; undefined where either is not known, or nothing was sold. */
export const shareOf = (sales: number | undefined, exports: number | undefined): number | undefined =>
  sales === undefined || exports === undefined || sales === 0 ? undefined : (exports / sales) * 100;

/** The sum of what is known in a year. */
export function totalOf(book: Book, year: number, measure: SummedMeasure): Total {
  const firms = firmsIn(book, year);
  const values = firms.flatMap(({ id }) => firmValue(book, year, id, measure) ?? []);
  return {
    value: values.length > 0 ? sum(values) : undefined,
    known: values.length,
    of: firms.length,
  };
}

/** Firms of a year that know both sales and exports. */
const bothKnown = (book: Book, year: number) =>
  firmsIn(book, year).filter(({ id }) =>
    ['sales' as const, 'exports' as const].every(
      (measure) => firmValue(book, year, id, measure) !== undefined,
    ),
  );

const sumOver = (book: Book, year: number, ids: string[], measure: SummedMeasure) =>
  sum(ids.map((id) => firmValue(book, year, id, measure) ?? 0));

const shareOver = (book: Book, year: number, ids: string[]) =>
  shareOf(sumOver(book, year, ids, 'sales'), sumOver(book, year, ids, 'exports'));

/** The share of all sales that was exported, over the firms that know both. Shares are not added up. */
export function groupShare(book: Book, year: number): Total {
  const ids = bothKnown(book, year).map(({ id }) => id);
  return { value: shareOver(book, year, ids), known: ids.length, of: firmsIn(book, year).length };
}

/** The different markets that the firms name. */
export function groupMarkets(book: Book, year: number): Total & { names: string[] } {
  const firms = firmsIn(book, year);
  const lists = firms.flatMap(({ id }) => {
    const markets = marketsIn(figuresOf(book, year, id));
    return markets ? [markets] : [];
  });
  const names = new Map(lists.flat().map((name) => [plainName(name), name]));
  return {
    value: lists.length > 0 ? names.size : undefined,
    known: lists.length,
    of: firms.length,
    names: [...names.values()],
  };
}

/** What a number became, in its own measure and in per cent. */
export const changeOf = (from: number, to: number) => ({
  from,
  to,
  difference: to - from,
  percent: from === 0 ? undefined : ((to - from) / from) * 100,
});

/** Ids of the firms of a year that have a value in that year and in the one it is compared with. */
const comparable = (book: Book, years: [number, number], has: (year: number, id: string) => boolean) =>
  firmsIn(book, years[1])
    .map(({ id }) => id)
    .filter((id) => years.every((year) => has(year, id)));

/**
 * Change of a sum since the baseline, like with like: over the firms whose figures are known in both years.
 *
 * @returns undefined where there is no such firm
 */
export function totalChange(book: Book, measure: SummedMeasure, years: [number, number]): Change | undefined {
  const ids = comparable(book, years, (year, id) => firmValue(book, year, id, measure) !== undefined);
  if (ids.length === 0) return undefined;
  const [from, to] = years.map((year) => sumOver(book, year, ids, measure)) as [number, number];
  return { ...changeOf(from, to), known: ids.length, of: firmsIn(book, years[1]).length };
}

/** Change of the exported share in percentage points (`difference`), over the firms known in both years. */
export function shareChange(book: Book, years: [number, number]): Change | undefined {
  const ids = comparable(book, years, (year, id) => bothKnown(book, year).some((firm) => firm.id === id));
  const [from, to] = years.map((year) => shareOver(book, year, ids));
  if (from === undefined || to === undefined) return undefined;
  return { ...changeOf(from, to), known: ids.length, of: firmsIn(book, years[1]).length };
}

/** A number of the group in a year; undefined where it is not known or faulty. */
export const groupValue = (book: Book, year: number, field: GroupField): number | undefined =>
  numberIn(figuresOf(book, year, groupId), field);

/** What doing things together saved: the separate quotations less what it cost. */
export function savingOf(book: Book, year: number): number | undefined {
  const [cost, apart] = [groupValue(book, year, 'activitiesCost'), groupValue(book, year, 'activitiesApart')];
  return cost === undefined || apart === undefined ? undefined : apart - cost;
}

/** How far the fund that is left is from what came in and went out since the year before; undefined where not all is known. */
export function fundGap(book: Book, year: number): number | undefined {
  const [before, paidIn, spent, left] = [
    groupValue(book, year - 1, 'fundLeft'),
    groupValue(book, year, 'fundIn'),
    groupValue(book, year, 'fundOut'),
    groupValue(book, year, 'fundLeft'),
  ];
  if (before === undefined || paidIn === undefined || spent === undefined || left === undefined)
    return undefined;
  const gap = left - (before + paidIn - spent);
  return Math.abs(gap) < 0.005 ? 0 : gap;
}
