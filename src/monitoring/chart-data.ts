import type { BarData } from '../charts/bar-data.ts';
import { type Book, firmsIn } from './book.ts';
import { firmValue, totalOf } from './totals.ts';

/** Words and numbers as the page's language has them. */
export interface ChartWords {
  sales: string;
  exports: string;
  /** What the axis measures, for example "US dollars". */
  axis: string;
  /** "4 of 5": how many firms a bar covers. */
  coverage(known: number, of: number): string;
  format(value: number): string;
}

const longestName = 24;
const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

const orNull = (value: number | undefined) => value ?? null;
const isDrawn = ({ series }: BarData) => series.some(({ values }) => values.some((value) => value !== null));

/** Sales (hollow) and exports (filled) of all firms by year; undefined where there is nothing to draw. */
export function yearBars(book: Book, words: ChartWords): BarData | undefined {
  const totals = book.years.map((year) => ({
    year,
    sales: totalOf(book, year, 'sales'),
    exports: totalOf(book, year, 'exports'),
  }));
  const covered = ({ sales, exports }: (typeof totals)[number]) =>
    [sales, exports].filter(({ value, known, of }) => value !== undefined && known < of);
  const data: BarData = {
    categories: totals.map((total) => {
      const known = covered(total).map((one) => one.known);
      return known.length > 0
        ? `${total.year} (${words.coverage(Math.min(...known), total.sales.of)})`
        : String(total.year);
    }),
    series: [
      { name: words.sales, values: totals.map(({ sales }) => orNull(sales.value)), look: 'outline' },
      { name: words.exports, values: totals.map(({ exports }) => orNull(exports.value)), look: 'solid' },
    ],
    format: words.format,
    axis: words.axis,
  };
  return isDrawn(data) ? data : undefined;
}

/** Exports by firm: the baseline hollow, the other year filled; undefined where there is nothing to draw. */
export function firmBars(
  book: Book,
  years: number[],
  names: ReadonlyMap<string, string>,
  words: ChartWords,
): BarData | undefined {
  const firms = firmsIn(book, years.at(-1) ?? 0);
  const data: BarData = {
    categories: firms.map(({ id }) => short(names.get(id) ?? id)),
    series: years.map((year, place) => ({
      name: String(year),
      values: firms.map(({ id }) => orNull(firmValue(book, year, id, 'exports'))),
      look: place === years.length - 1 ? 'solid' : 'outline',
    })),
    format: words.format,
    axis: words.axis,
  };
  return firms.length > 0 && isDrawn(data) ? data : undefined;
}
