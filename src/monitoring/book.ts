import type { Currency } from './amount.ts';
import type { Field } from './fields.ts';

/** What stands in a place: a number, or a text. A text where a number belongs is kept and does not count. */
export type Entry = number | string;

/** What is known of a firm, or of the group, in a year. What is not there is not known; it is not zero. */
export type Figures = Partial<Record<Field, Entry>>;

/** A member of the group. */
export interface Firm {
  /** `f1`. */
  id: string;
  /** Empty as long as nobody has named it. */
  name: string;
  /** The last year in which it counts: null while it is a member, 0 where it was taken out. */
  until: number | null;
}

/** The monitoring book of a consortium. */
export interface Book {
  name: string;
  /** One for the whole book; null until the group has chosen. */
  currency: Currency | null;
  /** The year that others are compared with; null stands for the first. */
  baseline: number | null;
  firms: Firm[];
  /** Ascending. */
  years: number[];
  /** Years that are not over, or whose figures are not whole. */
  unfinished: number[];
  /** By place: `2024.f1`, `2024.group`. Those of a year or a firm that was taken out stay. */
  figures: Record<string, Figures>;
}

/** How many firms a book can have; an export consortium is a small group. */
export const fewestFirms = 3;
export const mostFirms = 15;
/** Firms that are there or were taken out. */
export const mostKeptFirms = 60;
export const mostYears = 20;
const earliestYear = 1990;
const latestYear = 2100;
export const longestName = 60;
export const longestText = 300;

const firmId = (number: number) => `f${number}`;

/** A book with nothing in it but room for the fewest firms. */
export const emptyBook: Book = {
  name: '',
  currency: null,
  baseline: null,
  firms: Array.from({ length: fewestFirms }, (_, place) => ({
    id: firmId(place + 1),
    name: '',
    until: null,
  })),
  years: [],
  unfinished: [],
  figures: {},
};

/** Whether a year can be in a book. */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= earliestYear && year <= latestYear;

/** The name of a place in `figures`. */
export const placeOf = (year: number, who: string): string => `${year}.${who}`;

/** What is known of a firm (or of `group`) in a year. */
export const figuresOf = (book: Book, year: number, who: string): Figures =>
  book.figures[placeOf(year, who)] ?? {};

/** White space put right, and cut to a length. */
export const tidy = (text: string, longest: number): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, longest).trim();

/** Firms that count in some year. */
export const presentFirms = ({ firms }: Book): Firm[] => firms.filter(({ until }) => until !== 0);

/** Firms that were taken out. Their figures are kept. */
export const removedFirms = ({ firms }: Book): Firm[] => firms.filter(({ until }) => until === 0);

/** Firms that count in a year. */
export const firmsIn = ({ firms }: Book, year: number): Firm[] =>
  firms.filter(({ until }) => until === null || until >= year);

/** The year that others are compared with; undefined while there is none. */
export const baselineOf = ({ baseline, years }: Book): number | undefined =>
  baseline !== null && years.includes(baseline) ? baseline : years[0];

/** The form of a name in which it is compared: without marks, case and doubled spaces. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A name for each firm, all different: an unnamed one has its number, a second one of the same name too.
 *
 * @param unnamed the word for a firm, before its number
 */
export function firmNames({ firms }: Book, unnamed: string): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    firms.map(({ id, name }, place) => {
      const base = name || `${unnamed} ${place + 1}`;
      let unique = base;
      for (let count = 2; taken.has(plainName(unique)); count++) unique = `${base} (${count})`;
      taken.add(plainName(unique));
      return [id, unique];
    }),
  );
}

/** Fills a place; an empty text empties it. */
export function withEntry(book: Book, year: number, who: string, field: Field, entry: Entry): Book {
  const { [field]: _, ...others } = figuresOf(book, year, who);
  const figures = entry === '' ? others : { ...others, [field]: entry };
  return { ...book, figures: { ...book.figures, [placeOf(year, who)]: figures } };
}

const changeFirm = (book: Book, id: string, change: Partial<Firm>): Book => ({
  ...book,
  firms: book.firms.map((firm) => (firm.id === id ? { ...firm, ...change } : firm)),
});

/** A name as it is kept. Brackets around it are left out: in a file they mark the line of the group. */
const firmName = (name: string) => tidy(tidy(name, longestName).replace(/^\((.*)\)$/, '$1'), longestName);

/** Names a firm; its figures stay with it. */
export const withFirmName = (book: Book, id: string, name: string): Book =>
  changeFirm(book, id, { name: firmName(name) });

/** Sets the last year in which a firm counts: null while it is a member, 0 takes it out and keeps its figures. */
export const withFirmUntil = (book: Book, id: string, until: number | null): Book =>
  changeFirm(book, id, { until });

/** Adds a firm. A book that is full stays as it is. */
export function withFirm(book: Book, name = ''): Book {
  if (presentFirms(book).length >= mostFirms || book.firms.length >= mostKeptFirms) return book;
  const numbers = book.firms.map(({ id }) => Number(id.slice(1)));
  const firm = { id: firmId(Math.max(0, ...numbers) + 1), name: firmName(name), until: null };
  return { ...book, firms: [...book.firms, firm] };
}

/** Adds a year. One that cannot be, or that is there, changes nothing. */
export const withYear = (book: Book, year: number): Book =>
  !isYear(year) || book.years.includes(year) || book.years.length >= mostYears
    ? book
    : { ...book, years: [...book.years, year].toSorted((a, b) => a - b) };

/** Takes a year out. Its figures are kept, and are there when it is added again. */
export const withoutYear = (book: Book, year: number): Book => ({
  ...book,
  years: book.years.filter((one) => one !== year),
});

/** Marks a year as not whole, or as whole. */
export const withUnfinished = (book: Book, year: number, isUnfinished: boolean): Book => ({
  ...book,
  unfinished: [...book.unfinished.filter((one) => one !== year), ...(isUnfinished ? [year] : [])].toSorted(
    (a, b) => a - b,
  ),
});

/** Whether anything was filled in. */
export const isFilled = (book: Book): boolean =>
  book.name !== '' ||
  book.firms.some(({ name }) => name !== '') ||
  Object.values(book.figures).some((figures) => Object.keys(figures).length > 0);

/** Whether something is known of a firm in any year. */
export const hasFigures = (book: Book, id: string): boolean =>
  Object.entries(book.figures).some(
    ([place, figures]) => place.endsWith(`.${id}`) && Object.keys(figures).length > 0,
  );
