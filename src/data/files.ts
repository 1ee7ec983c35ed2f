import type { Consortium } from '../consortia/schema.ts';
import { csvText } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { type DataSet, documents, rowsOf, type TableId } from './data-set.ts';

/** The files below `/data/` by their names. A contract: names stay, and what was in a file stays in it. */
export const fileNames = [
  'consortia.csv',
  'consortia.json',
  'facts.csv',
  'facts.json',
  'datapackage.json',
] as const;

/** Name of a file below `/data/`. */
export type FileName = (typeof fileNames)[number];

/**
 * Text of a file below `/data/`.
 *
 * @param home absolute address of the data page in English
 */
export function fileText(set: DataSet, name: FileName, home: string): string {
  if (name === 'datapackage.json') return `${JSON.stringify(dataPackage(set, home), null, 2)}\n`;
  const [table, ending] = name.split('.') as [TableId, 'csv' | 'json'];
  return ending === 'csv'
    ? csvText(set.tables[table], rowsOf(set, table))
    : JSON.stringify(documents[table](set));
}

/** Path of a file of one consortium. */
export const consortiumFile = (id: string, ending: 'csv' | 'json'): string =>
  `data/consortia/${id}.${ending}`;

/** The file at `/data/consortia/{id}.csv`: the head of `consortia.csv`, and the row of one of the set. */
export const consortiumCsv = (set: DataSet, consortium: Consortium): string =>
  csvText(set.tables.consortia, rowsOf({ ...set, consortia: [consortium] }, 'consortia'));

/** Path of the file of one figure. */
export const factFile = (id: string): string => `data/facts/${id}.json`;

/** Media type by the ending of a file. */
export const mediaType = (name: string): string =>
  name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
