import Papa from 'papaparse';
import { cellOf } from './cells.ts';
import type { Table } from './schema.ts';

/** With it before the text, Excel reads the file as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * Beginnings of a text that a spreadsheet would carry out as a formula. Apostrophes before them count too, so that
 * taking one away gives back the text. Papa's own pattern lets texts with a line break through.
 */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A table as a CSV file by RFC 4180, in UTF-8 with a byte order mark: commas, CRLF, quotes where needed.
 * A text (never a number) that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param records records of the JSON file, one for each row
 * @throws Error where a record lacks a value that the table needs
 */
export function csvText({ columns }: Table, records: unknown[]): string {
  const fields = columns.map(({ name }) => name);
  const data = records.map((record) => columns.map((column) => cellOf(column, record)));
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula });
  return `${byteOrderMark}${text}\r\n`;
}

/** Takes the apostrophe away that keeps a text from being taken for a formula. */
export const withoutGuard = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r])/, '');
