import type { Language } from '../site/languages.ts';
import type { FigureData } from './figure.ts';
import { valueText } from './figure-text.ts';
import { both } from './labels.ts';
import type { ChartRecord } from './schema.ts';

/** A cell of the table beside a chart: its text, and the path of the page that proves it. */
export interface TableCell {
  text: string;
  path?: string;
}

/** The table beside a chart. The first cell of a row names it. */
export interface FigureTable {
  head: string[];
  rows: TableCell[][];
}

/** What stands where a value is not known. */
const unknown = '–';

/** The page of a fact or record; undefined where a value comes from several. */
function pathOf(from: string[]): string | undefined {
  const [id, ...others] = from;
  if (!id || others.length > 0) return undefined;
  return id.startsWith('catalogue/') ? id : `facts/${id}`;
}

/** The data of a chart as a table in a language; parts of a whole are added up. */
export function figureTable(chart: ChartRecord, data: FigureData, language: Language): FigureTable {
  const hasSum = chart.form === 'stacked' && data.series.length > 1 && chart.data.kind !== 'shares';
  const text = (value: number | null) => (value === null ? unknown : valueText(language, chart, value));
  const rows = data.rows.map(({ label, cells, hasAssociations }) => {
    const values = cells.map(({ value, from }) => {
      const path = pathOf(from);
      return { text: text(value), ...(path && { path }) };
    });
    const sum = cells.reduce((total, { value }) => total + Number(value), 0);
    const name = { text: `${label[language]}${hasAssociations ? ' *' : ''}` };
    return [name, ...values, ...(hasSum ? [{ text: text(sum) }] : [])];
  });
  const names = data.series.map(({ label }) => label[language]);
  return {
    head: [chart.rowName[language], ...names, ...(hasSum ? [both('figures.sum')[language]] : [])],
    rows,
  };
}
