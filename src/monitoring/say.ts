import { fillGaps } from '#site/fill-gaps.ts';
import { formatNumber } from '../site/format.ts';
import { intlLocales, type Language } from '../site/languages.ts';
import type { Book, Entry } from './book.ts';
import type { SummaryRow, Unit } from './summary.ts';
import type { Change, Total } from './totals.ts';

/** A number as it stands in a field to fill in; a text as it was typed. */
export const entryText = (language: Language, entry: Entry | undefined): string => {
  if (typeof entry !== 'number') return entry ?? '';
  return new Intl.NumberFormat(intlLocales[language], { maximumFractionDigits: 2 }).format(entry);
};

/** A value as a person reads it, in the currency of the book. */
export function valueText(language: Language, value: number, unit: Unit, currency: Book['currency']): string {
  const sign = value < 0 ? '−' : '';
  const written = unit === 'money' ? (currency?.toLowerCase() ?? 'count') : unit;
  const size = unit === 'money' ? Math.round(Math.abs(value)) : Math.abs(value);
  return sign + formatNumber(language, size, written);
}

/** The words of what is said about values, each with its gaps. */
export interface SayingWords {
  unknown: string;
  coverage: string;
  points: string;
  fromZero: string;
  noChange: string;
}

/** A cell of a table: what it says, and what is to be added in small. */
export interface Said {
  text: string;
  small?: string;
}

/** What a total says: the value, and how many firms it covers where it is not all. */
export function totalSaid(
  language: Language,
  { value, known, of }: Total,
  unit: Unit,
  currency: Book['currency'],
  words: SayingWords,
): Said {
  if (value === undefined) return { text: words.unknown };
  const text = valueText(language, value, unit, currency);
  return known < of ? { text, small: fillGaps(words.coverage, { known, of }) } : { text };
}

const signed = (difference: number, text: string) => (difference > 0 ? `+${text}` : text);

/** What a change says: the difference, its per cent, and how many firms it covers where it is not all. */
export function changeSaid(
  language: Language,
  change: Change | undefined,
  unit: Unit,
  currency: Book['currency'],
  words: SayingWords,
): Said {
  if (!change) return { text: words.noChange };
  const { difference, percent, known, of } = change;
  const coverage = known < of ? [fillGaps(words.coverage, { known, of })] : [];
  const share = (value: number) => signed(value, valueText(language, value, 'percent', currency));
  const small = (parts: string[]) => (parts.length > 0 ? { small: parts.join(' · ') } : {});
  if (unit === 'percent') {
    const value = signed(
      difference,
      valueText(language, Math.round(difference * 10) / 10, 'count', currency),
    );
    return { text: fillGaps(words.points, { value }), ...small(coverage) };
  }
  const text = signed(difference, valueText(language, difference, unit, currency));
  if (difference === 0) return { text, ...small(coverage) };
  if (percent === undefined) return { text, ...small([words.fromZero, ...coverage]) };
  return { text, ...small([share(percent), ...coverage]) };
}

/** What a line of the summary says: one cell for each year, and the change. */
export const rowSaid = (
  language: Language,
  { from, to, change, unit }: SummaryRow,
  currency: Book['currency'],
  words: SayingWords,
): Said[] => [
  ...(from ? [totalSaid(language, from, unit, currency, words)] : []),
  totalSaid(language, to, unit, currency, words),
  ...(from ? [changeSaid(language, change, unit, currency, words)] : []),
];
