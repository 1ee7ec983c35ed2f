import type { Consortium } from './schema.ts';

/** A market of the annex: a country or a named group of countries. */
export type Market = Consortium['markets'][number];

/**
 * Which markets lie in which others: the annex names some countries, and some groups that hold them. Geography of
 * 2008, ours and not the annex's. "Regional markets" are not named, so nothing is known to lie in them.
 */
const holders: Partial<Record<Market, readonly Market[]>> = {
  ES: ['EU', 'europe'],
  EU: ['europe'],
  CN: ['asia'],
  JP: ['asia'],
  AR: ['latin-america'],
  BO: ['latin-america'],
  BR: ['latin-america'],
  CL: ['latin-america'],
  CO: ['latin-america'],
  EC: ['latin-america'],
  MX: ['latin-america'],
  PA: ['latin-america'],
  VE: ['latin-america'],
};

/** Whether the first market lies in the second: Spain in the European Union. None lies in itself. */
export const liesIn = (part: Market, whole: Market): boolean => holders[part]?.includes(whole) ?? false;

/** Whether one of two markets lies in the other. */
export const areNested = (one: Market, other: Market): boolean => liesIn(one, other) || liesIn(other, one);
