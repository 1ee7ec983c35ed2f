import type { Entry, Figures } from './book.ts';
import { type Field, isNumeric, kindOf } from './fields.ts';

/** Why what stands in a place does not count. */
export type EntryFault = 'notNumber' | 'negative' | 'notWhole' | 'tooLarge' | 'exceedsSales';

/** Beyond a thousand billion it is a slip of the key. */
const largestAmount = 1e12;

/** What is wrong with a number in a field, or with a text where a number belongs. */
export function entryFault(field: Field, entry: Entry | undefined): EntryFault | undefined {
  if (entry === undefined || !isNumeric(field)) return undefined;
  if (typeof entry === 'string') return 'notNumber';
  if (entry < 0) return 'negative';
  if (entry > largestAmount) return 'tooLarge';
  return kindOf(field) === 'count' && !Number.isInteger(entry) ? 'notWhole' : undefined;
}

const soundNumber = (figures: Figures, field: Field): number | undefined => {
  const entry = figures[field];
  return typeof entry === 'number' && !entryFault(field, entry) ? entry : undefined;
};

/** Whether exports are larger than sales: more than all that was sold cannot have been exported. */
export function exceedsSales(figures: Figures): boolean {
  const [sales, exports] = [soundNumber(figures, 'sales'), soundNumber(figures, 'exports')];
  return sales !== undefined && exports !== undefined && exports > sales;
}

/** What keeps a field from counting, seen with the other figures of its firm and year. */
export const figureFault = (figures: Figures, field: Field): EntryFault | undefined =>
  entryFault(field, figures[field]) ??
  (/^(sales|exports)$/.test(field) && exceedsSales(figures) ? 'exceedsSales' : undefined);

/** The number that counts in a field: undefined where nothing is known, or what stands there is faulty. */
export const numberIn = (figures: Figures, field: Field): number | undefined =>
  figureFault(figures, field) ? undefined : soundNumber(figures, field);

/** Ways of writing that a firm has no market abroad. */
const none = /^(?:0|-|–|none|no|nowhere|ninguno|ninguna)$/i;

/** The markets that are named in a text: an empty list where it says "none", undefined where it says nothing. */
export function marketsIn({ markets }: Figures): string[] | undefined {
  const text = markets === undefined ? '' : String(markets).trim();
  if (text === '') return undefined;
  return none.test(text)
    ? []
    : text
        .split(/[,;\n|]/)
        .map((name) => name.trim())
        .filter(Boolean);
}
