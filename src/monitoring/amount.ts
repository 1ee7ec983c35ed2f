/** A currency that a book can be kept in. */
export type Currency = 'PEN' | 'USD';

/** A number that was typed, with the currency where one stood before it. */
export interface Amount {
  number: number;
  currency?: Currency;
}

const signs: [RegExp, Currency][] = [
  [/^(?:s\/\.?|pen\b|soles\b)/i, 'PEN'],
  [/^(?:us\$|usd\b|\$)/i, 'USD'],
];

const plain = /^\d+$/;
/** Groups of three after a sign that is the same each time; then decimals after the other sign. */
const grouped = /^[1-9]\d{0,2}(?:([., '’])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const decimal = /^\d+[.,]\d+$/;

/** The digits with a point before the decimals. */
function digitsOf(text: string): string | undefined {
  if (plain.test(text)) return text;
  const sign = grouped.exec(text)?.[1];
  if (sign) return text.replaceAll(sign, '').replace(',', '.');
  return decimal.test(text) ? text.replace(',', '.') : undefined;
}

/**
 * Reads a number as people and spreadsheets write it: 1234.5, 1,234.50, 1.234,50, 1 234,50, S/ 1200. A single sign
 * before exactly three digits groups thousands: amounts have two decimals, not three.
 *
 * @returns undefined where it is no number
 */
export function readAmount(typed: string): Amount | undefined {
  let text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const found = signs.find(([sign]) => sign.test(text));
  if (found) text = text.replace(found[0], '').trim();
  const isNegative = /^[-−]/.test(text);
  const digits = digitsOf(isNegative ? text.slice(1).trim() : text);
  if (digits === undefined) return undefined;
  const number = (Math.round(Number(digits) * 100) / 100) * (isNegative ? -1 : 1);
  return { number: number === 0 ? 0 : number, ...(found && { currency: found[1] }) };
}
