import { isRecord } from '../device/is-record.ts';
import { type StateFileForm, writeStateFile } from '../device/state-file.ts';
import {
  type Book,
  type Figures,
  type Firm,
  isYear,
  longestName,
  longestText,
  mostKeptFirms,
  mostYears,
  tidy,
} from './book.ts';
import { type Field, fieldsOf } from './fields.ts';

/** Thrown and caught within: the data are not a book. */
class NotABook extends Error {}

function must(isTrue: boolean): asserts isTrue {
  if (!isTrue) throw new NotABook();
}

const readText = (value: unknown, longest: number): string => {
  must(typeof value === 'string' && value.length <= longest);
  return tidy(value, longest);
};

function readFirm(value: unknown): Firm {
  must(isRecord(value));
  const { id, name, until } = value;
  must(typeof id === 'string' && /^f[1-9]\d{0,5}$/.test(id));
  must(until === null || (typeof until === 'number' && (until === 0 || isYear(until))));
  return { id, name: readText(name, longestName), until };
}

function readYears(value: unknown, most: number): number[] {
  must(Array.isArray(value) && value.length <= most);
  must(value.every((year) => typeof year === 'number' && isYear(year)));
  must(new Set(value).size === value.length);
  return value.toSorted((a, b) => a - b);
}

function readFigures(value: unknown, fields: readonly Field[]): Figures {
  must(isRecord(value));
  const isEntry = (entry: unknown) =>
    typeof entry === 'number'
      ? Number.isFinite(entry)
      : typeof entry === 'string' && entry.length <= longestText;
  must(Object.entries(value).every(([name, entry]) => fields.includes(name as Field) && isEntry(entry)));
  return { ...value } as Figures;
}

function readAllFigures(value: unknown, firms: Firm[]): Record<string, Figures> {
  must(isRecord(value));
  const known = new Set(['group', ...firms.map(({ id }) => id)]);
  return Object.fromEntries(
    Object.entries(value).map(([place, figures]) => {
      const [, year, who] = /^(\d{4})\.(\w+)$/.exec(place) ?? [];
      must(who !== undefined && known.has(who) && isYear(Number(year)));
      return [place, readFigures(figures, fieldsOf(who))];
    }),
  );
}

function readBook(data: unknown): Book {
  must(isRecord(data));
  const { currency, baseline } = data;
  must(currency === null || currency === 'PEN' || currency === 'USD');
  must(baseline === null || (typeof baseline === 'number' && isYear(baseline)));
  must(Array.isArray(data.firms) && data.firms.length <= mostKeptFirms);
  const firms = data.firms.map(readFirm);
  must(new Set(firms.map(({ id }) => id)).size === firms.length);
  return {
    name: readText(data.name, longestName),
    currency,
    baseline,
    firms,
    years: readYears(data.years, mostYears),
    unfinished: readYears(data.unfinished, 200),
    figures: readAllFigures(data.figures, firms),
  };
}

/**
 * How a book stands in a file and in the browser's storage. It is read whole or not at all: a part that is left out
 * would be lost the next time it is kept.
 */
export const bookForm: StateFileForm<Book> = {
  tool: 'monitoring',
  version: 1,
  readData(data) {
    try {
      return readBook(data);
    } catch (error) {
      if (error instanceof NotABook) return undefined;
      throw error;
    }
  },
};

/** The text of a book as a file and in the browser's storage. */
export const bookText = (book: Book): string => writeStateFile(bookForm, book, new Date().toISOString());
