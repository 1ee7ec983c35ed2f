import Papa from 'papaparse';
import type { Language } from '../site/languages.ts';
import { type Book, figuresOf, firmNames, presentFirms } from './book.ts';
import { type ColumnId, type Columns, columnIds } from './columns.ts';
import { fieldsOf, groupId, kindOf } from './fields.ts';

/** How a file is written: for people, in their language and for their spreadsheet. */
export interface CsvForm {
  columns: Columns;
  language: Language;
  /** The word for a firm without a name, before its number. */
  unnamed: string;
  /** `;` goes with a decimal comma, as in a Spanish spreadsheet; `,` with a decimal point. */
  delimiter: ',' | ';';
}

/** With it before the text, Excel reads the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Beginnings of a text that a spreadsheet would carry out, also after apostrophes: taking one away gives it back. */
const formula = /^'*[=+\-@\t\r|%]/;

/** Heads of amounts name the currency, so that nobody has to guess it a year later. */
function headOf(id: ColumnId, { columns, language }: CsvForm, currency: Book['currency']): string {
  const label = columns.columns[id].label[language];
  const isMoney = fieldsOf('')
    .concat(fieldsOf(groupId))
    .some((field) => field === id && kindOf(field) === 'money');
  return isMoney && currency ? `${label} (${currency})` : label;
}

function lineOf(book: Book, year: number, who: string, name: string, form: CsvForm): string[] {
  const figures = figuresOf(book, year, who);
  const isOpen = who === groupId && book.unfinished.includes(year);
  const first: Partial<Record<ColumnId, string>> = {
    year: String(year),
    firm: name,
    unfinished: isOpen ? form.columns.yes[form.language] : '',
  };
  return columnIds.map((id) => {
    const entry = first[id] ?? figures[id as keyof typeof figures] ?? '';
    if (typeof entry === 'string') return formula.test(entry) ? `'${entry}` : entry;
    return form.delimiter === ';' ? String(entry).replace('.', ',') : String(entry);
  });
}

/**
 * Writes a book as a CSV file (RFC 4180, UTF-8 with a byte order mark): a line for each firm and year, empty where
 * nothing is known, and one a year for the group. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it. Firms and years that were taken out are not in it.
 */
export function writeCsv(book: Book, form: CsvForm): string {
  const names = firmNames(book, form.unnamed);
  const lines = book.years.flatMap((year) => [
    ...presentFirms(book)
      .filter(({ id, until }) => until === null || until >= year || book.figures[`${year}.${id}`])
      .map(({ id }) => lineOf(book, year, id, names.get(id) ?? '', form)),
    lineOf(book, year, groupId, form.columns.group[form.language], form),
  ]);
  const heads = columnIds.map((id) => headOf(id, form, book.currency));
  const text = Papa.unparse([heads, ...lines], { delimiter: form.delimiter, newline: '\r\n' });
  return `${byteOrderMark}${text}\r\n`;
}
