import { factsInText, textParts } from '../provenance/figures-in-text.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { FigureData } from './figure.ts';
import type { ChartRecord } from './schema.ts';

/** The sign by which a text names a value of the chart, `{@lima/sum}`, and not a fact. */
const own = '@';

/** How a value of a chart is written. */
export const valueText = (language: Language, { unit }: Pick<ChartRecord, 'unit'>, value: number): string =>
  formatNumber(language, value, unit === 'percent' ? 'percent' : 'count');

/** The value that a gap such as `lima/sum` names; undefined where there is none. */
export function valueNamed({ rows, series }: FigureData, name: string): number | undefined {
  const [rowId = '', seriesId = ''] = name.split('/');
  const index = series.findIndex(({ id }) => id === seriesId);
  const chosen = rows.filter(({ id }) => rowId === 'sum' || id === rowId);
  if (chosen.length === 0 || (index < 0 && seriesId !== 'sum')) return undefined;
  const cells = chosen.flatMap((row) => (seriesId === 'sum' ? row.cells : (row.cells[index] ?? [])));
  return cells.reduce((sum, { value }) => sum + Number(value), 0);
}

/** Ids of the facts that a text names. */
export const factsNamed = (text: string): string[] =>
  factsInText(text).filter((name) => !name.startsWith(own));

/** Names of the chart's own values that a text names. */
export const valuesNamed = (text: string): string[] =>
  factsInText(text).flatMap((name) => (name.startsWith(own) ? name.slice(own.length) : []));

/** The texts of a chart in both languages. */
export const textsOf = ({ title, description, limits }: ChartRecord): string[] =>
  [title, description, limits].flatMap(({ en, es }) => [en, es]);

/**
 * Fills the figures into a text.
 *
 * @param factText how a fact is written
 * @throws Error where it names a value that the chart does not have
 */
export const fillText = (
  text: string,
  data: FigureData,
  ownText: (value: number) => string,
  factText: (id: string) => string,
): string =>
  textParts(text)
    .map((part) => {
      if ('words' in part) return part.words;
      if (!part.fact.startsWith(own)) return factText(part.fact);
      const value = valueNamed(data, part.fact.slice(own.length));
      if (value === undefined) throw new Error(`{${part.fact}}: the chart has no such row and series`);
      return ownText(value);
    })
    .join('');
