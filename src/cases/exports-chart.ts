import type { BarData } from '../charts/bars.ts';
import { formatList, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { SalesTable } from './schema.ts';

/**
 * The bars of a case's exports in US dollars: one category a firm, one series a year, the first year hollow.
 *
 * @param facts the figures by id; a firm without one in a year has no bar there
 */
export const exportsBars = (
  table: SalesTable,
  facts: ReadonlyMap<string, { value: number }>,
  language: Language,
  axis: string,
): BarData => ({
  categories: table.firms.map(({ name }) => name),
  series: table.years.map((year, index) => ({
    name: String(year),
    values: table.firms.map(({ exports }) => facts.get(exports[year] ?? '')?.value ?? null),
    look: index === 0 ? 'outline' : 'solid',
  })),
  format: (value) => formatNumber(language, value),
  axis,
});

/** What the bars measure, and the years: "Exports in US dollars, 2005 and 2008". */
export const exportsMeasure = (
  { axis, series }: Pick<BarData, 'axis' | 'series'>,
  language: Language,
): string =>
  [
    axis,
    formatList(
      language,
      series.map(({ name }) => name),
    ),
  ].join(', ');

/** The same bars as a table: a row a category, a column a series. */
export const exportsTable = ({ categories, series, format }: BarData, categoryName: string) => ({
  head: [categoryName, ...series.map(({ name }) => name)],
  rows: categories.map((category, index) => [
    category,
    ...series.map(({ values }) => {
      const value = values[index];
      return value == null ? '–' : format(value);
    }),
  ]),
});
