import Papa from 'papaparse';
import { type Amount, type Currency, readAmount } from './amount.ts';
import { type Entry, type Figures, isYear, longestName, longestText, plainName, tidy } from './book.ts';
import { entryFault, exceedsSales } from './check.ts';
import { type ColumnId, type Columns, columnIds, isField } from './columns.ts';
import { type Field, fieldsOf, groupId, isNumeric } from './fields.ts';

/** Why a cell is not taken. `expected` in the words of the page goes by this name. */
export type CellFault =
  | 'notYear'
  | 'noFirm'
  | 'notNumber'
  | 'negative'
  | 'notWhole'
  | 'tooLarge'
  | 'exceedsSales'
  | 'otherCurrency'
  | 'twice'
  | 'groupOnly'
  | 'firmOnly'
  | 'tooLong';

/** What is wrong in a file, by the number of its row and the letter and head of its column. */
export interface CsvFault {
  row: number;
  /** `C`. */
  letter: string;
  head: string;
  found: string;
  fault: CellFault;
}

/** A row that is good. */
export interface CsvRow {
  /** Number of the row in the spreadsheet, counted from 1. */
  row: number;
  year: number;
  /** Name of a firm; undefined for the group. */
  firm?: string;
  figures: Figures;
  unfinished?: boolean;
}

/** Why a whole file is not taken. */
export type FileRefusal = 'empty' | 'noHead' | 'workbook' | 'tooLarge' | 'twoCurrencies';

/** What came of reading a file. */
export type ReadCsv =
  | { rows: CsvRow[]; faults: CsvFault[]; currency?: Currency; skippedTotals: number }
  | { refused: FileRefusal };

/** How Excel's files begin, new and old. */
const workbooks = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'];
const mostLetters = 2_000_000;
const rowsBeforeHead = 15;
const longestFound = 60;

/** Number and currency in the head of a column: "Ventas (S/)". */
const currencyIn = (head: string): Currency | undefined => {
  if (/us\s?\$|\busd\b|d[oó]lar/i.test(head)) return 'USD';
  return /s\/|\bpen\b|\bsol(es)?\b/i.test(head) ? 'PEN' : undefined;
};

/** A head without what stands in brackets or names the currency. */
const plainHead = (head: string): string =>
  plainName(
    head
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replace(/\bin (us dollars|soles)\b|\ben (d[oó]lares|soles)\b|us\s?\$|\b(usd|pen)\b|s\/\.?/gi, ' '),
  );

/** `A` for 0, `AA` for 26, as spreadsheets name columns. */
export const columnLetter = (place: number): string =>
  (place >= 26 ? columnLetter(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

const withoutGuard = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r|%])/, '');

type Heads = Map<ColumnId, number>;

/** The columns by all heads under which they are known. */
const knownHeads = ({ columns }: Columns): Map<string, ColumnId> =>
  new Map(
    columnIds.flatMap((id) => {
      const { label, aliases } = columns[id];
      return [label.en, label.es, ...aliases].map((head) => [plainHead(head), id] as const);
    }),
  );

/** Which column of the file holds what. Of two with the same head the first counts. */
function readHeads(row: string[], known: Map<string, ColumnId>): Heads {
  const heads: Heads = new Map();
  row.forEach((cell, place) => {
    const id = known.get(plainHead(cell));
    if (id && !heads.has(id)) heads.set(id, place);
  });
  return heads;
}

const isHead = (heads: Heads) => heads.has('year') && heads.has('firm') && heads.size > 2;

/** The file cut into cells by the sign that makes most sense of its head, and where that head stands. */
function cut(text: string, columns: Columns) {
  const known = knownHeads(columns);
  const tables = [',', ';', '\t'].flatMap((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
    const at = data.slice(0, rowsBeforeHead).findIndex((row) => isHead(readHeads(row, known)));
    return at < 0 ? [] : [{ data, at, heads: readHeads(data[at] ?? [], known) }];
  });
  return tables.toSorted((a, b) => b.heads.size - a.heads.size)[0];
}

/** A row while it is read: what is good of it, and what is not. */
class RowReader {
  readonly faults: CsvFault[] = [];
  readonly cells: string[];
  readonly row: number;
  readonly heads: Heads;
  readonly headRow: string[];

  constructor(cells: string[], row: number, heads: Heads, headRow: string[]) {
    this.cells = cells;
    this.row = row;
    this.heads = heads;
    this.headRow = headRow;
  }

  cell(id: ColumnId): string {
    const place = this.heads.get(id);
    return place === undefined ? '' : withoutGuard((this.cells[place] ?? '').trim());
  }

  fault(id: ColumnId, fault: CellFault) {
    const place = this.heads.get(id) ?? 0;
    const head = (this.headRow[place] ?? '').trim();
    const found = this.cell(id);
    const short = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
    this.faults.push({ row: this.row, letter: columnLetter(place), head, found: short, fault });
  }

  year(): number {
    const typed = this.cell('year');
    const year = /^\d{4}([.,]0+)?$/.test(typed) ? Number.parseInt(typed, 10) : Number.NaN;
    if (!isYear(year)) this.fault('year', 'notYear');
    return year;
  }

  entry(id: Field, currency: Currency | undefined): Entry | undefined {
    const typed = this.cell(id);
    if (typed === '') return undefined;
    if (!isNumeric(id)) {
      if (typed.length > longestText) this.fault(id, 'tooLong');
      return typed;
    }
    const amount: Amount | undefined = readAmount(typed);
    const fault = entryFault(id, amount?.number ?? typed);
    if (fault) this.fault(id, fault);
    else if (amount?.currency && currency && amount.currency !== currency) this.fault(id, 'otherCurrency');
    return amount?.number ?? typed;
  }

  figures(who: string, currency: Currency | undefined): Figures {
    const own = fieldsOf(who);
    const entries = [...this.heads.keys()].filter(isField).flatMap((id) => {
      if (!own.includes(id)) {
        if (this.cell(id) !== '') this.fault(id, who === groupId ? 'firmOnly' : 'groupOnly');
        return [];
      }
      const entry = this.entry(id, currency);
      return entry === undefined ? [] : [[id, entry] as const];
    });
    return Object.fromEntries(entries);
  }
}

const isTotal = (name: string) => /^(sub ?)?total(es|s)?( .*)?$/.test(plainName(name));
const isYes = (cell: string) => /^(yes|y|si|s|x|true|verdadero|1)$/.test(plainName(cell));

/**
 * Reads a spreadsheet's CSV file: commas, semicolons or tabs; heads in either language, titles above them; numbers with
 * a decimal point or comma and signs between thousands. A row with a fault is left out and named; all others are
 * taken. An empty cell says nothing, and is not zero. Never throws.
 *
 * @param currency of the book, where it has one: amounts in the other are not taken
 */
export function readCsv(text: string, columns: Columns, currency: Currency | null): ReadCsv {
  if (workbooks.some((mark) => text.startsWith(mark))) return { refused: 'workbook' };
  if (text.length > mostLetters) return { refused: 'tooLarge' };
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  if (body.trim() === '') return { refused: 'empty' };
  const table = cut(body, columns);
  if (!table) return { refused: 'noHead' };
  const { data, at, heads } = table;
  const headRow = data[at] ?? [];
  const named = [...heads.values()].flatMap((place) => currencyIn(headRow[place] ?? '') ?? []);
  const all = new Set([...named, ...(currency ? [currency] : [])]);
  if (all.size > 1) return { refused: 'twoCurrencies' };
  const fileCurrency = [...all][0];
  const shift = text.length - body.length > 1 ? 1 : 0;

  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  const seen = new Set<string>();
  let skippedTotals = 0;
  data.slice(at + 1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const reader = new RowReader(cells, at + index + 2 + shift, heads, headRow);
    const name = tidy(reader.cell('firm'), 10 * longestName);
    if (isTotal(name) || (name === '' && isTotal(reader.cell('year')))) {
      skippedTotals++;
      return;
    }
    const isGroup = [columns.group.en, columns.group.es].includes(name.toLowerCase());
    if (name === '') reader.fault('firm', 'noFirm');
    if (name.length > longestName) reader.fault('firm', 'tooLong');
    const year = reader.year();
    const figures = reader.figures(isGroup ? groupId : '', fileCurrency);
    if (exceedsSales(figures)) reader.fault('exports', 'exceedsSales');
    const key = `${year} ${isGroup ? columns.group.en : plainName(name)}`;
    if (seen.has(key)) reader.fault('firm', 'twice');
    if (reader.faults.length > 0) {
      faults.push(...reader.faults);
      return;
    }
    seen.add(key);
    const unfinished = reader.cell('unfinished');
    rows.push({
      row: reader.row,
      year,
      ...(!isGroup && { firm: name }),
      figures,
      ...(unfinished !== '' && { unfinished: isYes(unfinished) }),
    });
  });
  return { rows, faults, skippedTotals, ...(fileCurrency && { currency: fileCurrency }) };
}
