import { type Book, baselineOf, firmsIn } from './book.ts';
import type { GroupField } from './fields.ts';
import {
  type Change,
  changeOf,
  firmValue,
  groupMarkets,
  groupShare,
  groupValue,
  savingOf,
  shareChange,
  shareOf,
  summedMeasures,
  type Total,
  totalChange,
  totalOf,
} from './totals.ts';

const groupMeasures = [
  'meetings',
  'fundIn',
  'fundOut',
  'fundLeft',
  'activities',
  'activitiesCost',
  'activitiesApart',
] as const satisfies GroupField[];

/** What the summary has a line for, in its order. */
export const measures = [
  'sales',
  'exports',
  'share',
  'women',
  'men',
  'workers',
  'markets',
  ...groupMeasures,
  'saving',
] as const;

export type Measure = (typeof measures)[number];
export type Unit = 'money' | 'percent' | 'count';

/** A line of the summary: two years, and what changed between them. */
export interface SummaryRow {
  measure: Measure;
  unit: Unit;
  /** Undefined where the year is the baseline itself. */
  from?: Total;
  to: Total;
  change?: Change;
}

/** A firm's line. */
export interface FirmRow {
  id: string;
  /** One for each year that is compared. */
  years: {
    sales: number | undefined;
    exports: number | undefined;
    share: number | undefined;
    workers: number | undefined;
  }[];
}

const unitOf = (measure: Measure): Unit => {
  if (measure === 'share') return 'percent';
  return /^(sales|exports|fund|activitiesCost|activitiesApart|saving)/.test(measure) ? 'money' : 'count';
};

const isSummed = (measure: Measure) => summedMeasures.find((one) => one === measure);

/** A value of the group itself: known or not. */
const single = (value: number | undefined): Total => ({
  value,
  known: value === undefined ? 0 : 1,
  of: 1,
});

function totalIn(book: Book, year: number, measure: Measure): Total {
  const summed = isSummed(measure);
  if (summed) return totalOf(book, year, summed);
  if (measure === 'share') return groupShare(book, year);
  if (measure === 'markets') return groupMarkets(book, year);
  return single(measure === 'saving' ? savingOf(book, year) : groupValue(book, year, measure as GroupField));
}

const isWhole = ({ known, of }: Total) => known === of;

function changeIn(book: Book, measure: Measure, years: [number, number]): Change | undefined {
  const summed = isSummed(measure);
  if (summed) return totalChange(book, summed, years);
  if (measure === 'share') return shareChange(book, years);
  const [from, to] = [totalIn(book, years[0], measure), totalIn(book, years[1], measure)];
  // Different markets cannot be told apart by firm: only whole counts are compared.
  if (from.value === undefined || to.value === undefined || !isWhole(from) || !isWhole(to)) return undefined;
  return { ...changeOf(from.value, to.value), known: to.known, of: to.of };
}

/** The year that the summary shows: the one asked for, or else the last that is not the baseline. */
export function comparedYear(book: Book, asked: number | undefined): number | undefined {
  if (asked !== undefined && book.years.includes(asked)) return asked;
  const baseline = baselineOf(book);
  return book.years.findLast((year) => year !== baseline) ?? baseline;
}

/** The years that stand side by side: the baseline and another, or the baseline alone. */
export function comparedYears(book: Book, asked: number | undefined): number[] {
  const [baseline, year] = [baselineOf(book), comparedYear(book, asked)];
  return [...new Set([baseline, year])].filter((one) => one !== undefined);
}

/**
 * The summary of a year against the baseline.
 *
 * @param years one or two, the baseline first
 */
export const summaryOf = (book: Book, years: number[]): SummaryRow[] =>
  measures.map((measure) => {
    const [first = 0, second] = years;
    const row = { measure, unit: unitOf(measure), to: totalIn(book, second ?? first, measure) };
    if (second === undefined) return row;
    const change = changeIn(book, measure, [first, second]);
    return { ...row, from: totalIn(book, first, measure), ...(change && { change }) };
  });

/** The firms of the last of the years, each with its own figures: a total can hide one in trouble. */
export const firmRows = (book: Book, years: number[]): FirmRow[] =>
  firmsIn(book, years.at(-1) ?? 0).map(({ id }) => ({
    id,
    years: years.map((year) => {
      const [sales, exports] = [firmValue(book, year, id, 'sales'), firmValue(book, year, id, 'exports')];
      return {
        sales,
        exports,
        share: shareOf(sales, exports),
        workers: firmValue(book, year, id, 'workers'),
      };
    }),
  }));
