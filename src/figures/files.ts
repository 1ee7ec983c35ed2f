import Papa from 'papaparse';
import { byteOrderMark } from '../data/csv.ts';
import { licence } from '../data/data-set.ts';
import type { Language, Localized } from '../site/languages.ts';
import type { Material, ShownFigure } from './shown.ts';
import { datesOf, factsOf } from './sources.ts';

/** Endings of the pictures; there is one in each language. */
export const pictureEndings = ['svg', 'png'] as const;

/** Endings of what is drawn in each language: the pictures, and the picture for a slide. */
export const drawnEndings = [...pictureEndings, 'slide.png'] as const;

/** Endings of the data; one file serves both languages. */
export const dataEndings = ['csv', 'json'] as const;

/** Path of a chart's picture below the base path. A contract. */
export const picturePath = (id: string, language: Language, ending: (typeof drawnEndings)[number]): string =>
  `charts/${id}.${language}.${ending}`;

/** Path of a chart's data below the base path. A contract. */
export const dataPath = (id: string, ending: (typeof dataEndings)[number]): string =>
  `charts/${id}.${ending}`;

/** A chart in both languages. */
type InBoth = Localized<ShownFigure>;

const column = (id: string) => id.replaceAll('-', '_');

/** The data of a chart as a CSV file by RFC 4180, in UTF-8 with a byte order mark: a row a category. */
export function chartCsv({ en: { chart, data, documents } }: InBoth, { facts }: Material): string {
  const asOf = datesOf(data, facts).join('|');
  const source = documents.map(({ document }) => document).join('|');
  const hasMark = data.rows.some(({ hasAssociations }) => hasAssociations !== undefined);
  const fields = [
    'id',
    'name_en',
    'name_es',
    ...(hasMark ? ['producer_associations'] : []),
    ...data.series.map(({ id }) => column(id)),
    'unit',
    'as_of',
    'source',
  ];
  const rows = data.rows.map(({ id, label, cells, hasAssociations }) => [
    id,
    label.en,
    label.es,
    ...(hasMark ? [hasAssociations] : []),
    ...cells.map(({ value }) => value),
    chart.unit,
    asOf,
    source,
  ]);
  return `${byteOrderMark}${Papa.unparse({ fields, data: rows }, { newline: '\r\n' })}\r\n`;
}

const inBoth = (of: InBoth, text: (figure: ShownFigure) => string): Localized => ({
  en: text(of.en),
  es: text(of.es),
});

/** The data of a chart with all that it says, and for each value the ids of what it is from. */
export function chartJson(of: InBoth, { facts }: Material): string {
  const { chart, data, documents } = of.en;
  return JSON.stringify({
    id: chart.id,
    title: inBoth(of, ({ title }) => title),
    measure: inBoth(of, ({ measure }) => measure),
    description: inBoth(of, ({ description }) => description),
    limits: inBoth(of, ({ limits }) => limits),
    unit: chart.unit,
    asOf: datesOf(data, facts),
    series: data.series,
    rows: data.rows.map(({ id, label, cells, hasAssociations }) => ({
      id,
      label,
      ...(hasAssociations !== undefined && { producerAssociations: hasAssociations }),
      values: Object.fromEntries(cells.map(({ value }, index) => [data.series[index]?.id, value])),
      from: Object.fromEntries(cells.map(({ from }, index) => [data.series[index]?.id, from])),
    })),
    restsOn: factsOf(chart),
    sources: documents,
    licence,
  });
}
