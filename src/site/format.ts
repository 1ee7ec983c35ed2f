import { intlLocales, type Language } from './languages.ts';

/** Signs of the units that are written before the number. */
const currencySigns: Record<string, string> = { usd: 'US$', pen: 'S/', eur: 'EUR', mad: 'MAD' };

/** Keeps what was made for each language and options: what Intl makes is costly, and every number needs it. */
function kept<Options, Made>(make: (language: Language, options: Options) => Made) {
  const made = new Map<string, Made>();
  return (language: Language, options: Options): Made => {
    const key = language + JSON.stringify(options);
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

const numberFormat = kept(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(intlLocales[language], options),
);
const dateFormat = kept(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(intlLocales[language], options),
);
const listFormat = kept(
  (language, options: Intl.ListFormatOptions) => new Intl.ListFormat(intlLocales[language], options),
);

const decimals = (most: number, least = 0): Intl.NumberFormatOptions => ({
  minimumFractionDigits: least,
  maximumFractionDigits: most,
});

/**
 * Writes a number as a person reads it. The one place where numbers become text, for pages, charts and cards.
 *
 * @param unit `usd`, `pen`, `eur`, `mad` (currency sign before it), `percent` (26 → 26%), `year` (no grouping),
 *   `times`, `exact` (as it stands in a sum, with up to four decimals); any other unit is a count and is written as the
 *   bare number. What is not whole, and any `ratio`, keeps its one decimal: 65.96 is "66.0", for 66 would claim to be exact.
 */
export function formatNumber(language: Language, value: number, unit = 'count'): string {
  if (unit === 'year') return String(value);
  if (unit === 'exact') return numberFormat(language, decimals(4)).format(value);
  if (unit === 'percent') {
    return numberFormat(language, { style: 'percent', ...decimals(1) }).format(value / 100);
  }
  const sign = currencySigns[unit];
  if (sign) return `${sign}\u00a0${numberFormat(language, decimals(0)).format(value)}`;
  const isWhole = Number.isInteger(value) && unit !== 'ratio';
  return numberFormat(language, decimals(1, isWhole ? 0 : 1)).format(value);
}

/** Writes the size of a file: "124 kB", and from a megabyte on "7.6 MB". */
export function formatSize(language: Language, bytes: number): string {
  const kilobytes = Math.round(bytes / 1000);
  if (kilobytes < 1000) return numberFormat(language, { style: 'unit', unit: 'kilobyte' }).format(kilobytes);
  return numberFormat(language, { style: 'unit', unit: 'megabyte', ...decimals(1, 1) }).format(bytes / 1e6);
}

/** Writes a date given as `2008`, `2008-04` or `2008-04-30`: "April 2008", "abril de 2008". */
export function formatDate(language: Language, date: string): string {
  const [year = date, month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(language, options).format(moment);
}

/** Joins texts to a list in a sentence: "a, b and c", "a, b y c". */
export const formatList = (language: Language, texts: string[]): string =>
  listFormat(language, { type: 'conjunction' }).format(texts);

/** A text with a capital letter at its beginning. */
export const capitalised = (language: Language, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
