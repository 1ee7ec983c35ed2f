import type { Currency } from './amount.ts';
import {
  type Book,
  figuresOf,
  firmNames,
  hasFigures,
  mostFirms,
  placeOf,
  plainName,
  presentFirms,
  withFirm,
  withFirmName,
  withFirmUntil,
  withUnfinished,
  withYear,
} from './book.ts';
import type { CsvRow } from './csv-read.ts';
import { groupId } from './fields.ts';

/** What a file would do to a book. */
export interface Merged {
  book: Book;
  /** Rows that are in the book now. */
  taken: number;
  /** Figures that stood in the book and are replaced by others. */
  replaced: number;
  /** Rows for which the book has no room: too many firms or years. */
  noRoom: CsvRow[];
}

/** Id of the firm of a name; a name that is not there goes to a firm that nobody has named or filled, or to a new one. */
function firmFor(book: Book, name: string, unnamed: string): { book: Book; id: string | undefined } {
  const names = firmNames(book, unnamed);
  const found = book.firms.find(({ id }) => plainName(names.get(id) ?? '') === plainName(name));
  if (found && found.until !== 0) return { book, id: found.id };
  if (found) {
    const isRoom = presentFirms(book).length < mostFirms;
    return isRoom ? { book: withFirmUntil(book, found.id, null), id: found.id } : { book, id: undefined };
  }
  const blank = presentFirms(book).find((firm) => firm.name === '' && !hasFigures(book, firm.id));
  if (blank) return { book: withFirmName(book, blank.id, name), id: blank.id };
  const larger = withFirm(book, name);
  return { book: larger, id: larger === book ? undefined : larger.firms.at(-1)?.id };
}

function place(merged: Merged, row: CsvRow, unnamed: string): Merged {
  const withItsYear = withYear(merged.book, row.year);
  const { book: withItsFirm, id } =
    row.firm === undefined ? { book: withItsYear, id: groupId } : firmFor(withItsYear, row.firm, unnamed);
  if (id === undefined || !withItsFirm.years.includes(row.year)) {
    return { ...merged, noRoom: [...merged.noRoom, row] };
  }
  const known = figuresOf(withItsFirm, row.year, id);
  const replaced = Object.entries(row.figures).filter(
    ([field, entry]) => field in known && known[field as keyof typeof known] !== entry,
  ).length;
  const figures = {
    ...withItsFirm.figures,
    [placeOf(row.year, id)]: { ...known, ...row.figures },
  };
  const book = { ...withItsFirm, figures };
  return {
    ...merged,
    book: row.unfinished === undefined ? book : withUnfinished(book, row.year, row.unfinished),
    taken: merged.taken + 1,
    replaced: merged.replaced + replaced,
  };
}

/**
 * Puts the good rows of a file into a book: by the name of the firm and the year. New firms and years are added; a cell
 * that is empty in the file leaves the book as it is.
 *
 * @param currency of the file; a book without one takes it
 * @param unnamed the word for a firm without a name
 */
export const mergeRows = (
  book: Book,
  { rows, currency }: { rows: CsvRow[]; currency?: Currency },
  unnamed: string,
): Merged =>
  rows.reduce<Merged>((merged, row) => place(merged, row, unnamed), {
    book: { ...book, currency: book.currency ?? currency ?? null },
    taken: 0,
    replaced: 0,
    noRoom: [],
  });
