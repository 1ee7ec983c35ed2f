import type { Market } from '../consortia/nested-markets.ts';
import { type Ignored, isForeign } from '../list/choice.ts';

/** What a visitor says of the consortium they are, or would be; what is left out does not count. */
export interface Wish {
  sector?: string;
  department?: string;
  markets: Market[];
  model?: string;
  firms?: number;
  people?: number;
}

/** The values that can be chosen, in the order in which they are offered. */
export type Choices = Record<'sector' | 'department' | 'market' | 'model', readonly string[]>;

/** A sector that the catalogue does not have. */
export const otherSector = 'other';

/** The numbers that make sense, from and to. */
export const ranges = { firms: [2, 999], people: [1, 99_999] } as const;

/** Nothing chosen. */
export const noWish = (): Wish => ({ markets: [] });

/** Whether nothing was chosen. */
export const isEmpty = (wish: Wish): boolean => writeWish(wish) === '';

/** A whole number, with or without something between its thousands: "1800", "1,800", "1.800", "1 800". */
const wholeNumber = /^(?:\d{1,6}|[1-9]\d{0,2}[,.\s]\d{3})$/;

/** A whole number in its range; undefined for any other text. */
export function readNumber(name: keyof typeof ranges, text: string): number | undefined {
  const [least, most] = ranges[name];
  const value = wholeNumber.test(text) ? Number(text.replace(/\D/g, '')) : 0;
  return value >= least && value <= most ? value : undefined;
}

/** Reads one part of an address into the wish. Says whether it could. */
function take(wish: Wish, choices: Choices, { name, value }: Ignored): boolean {
  if (name === 'firms' || name === 'people') {
    const number = readNumber(name, value.trim());
    if (number === undefined || wish[name] !== undefined) return false;
    wish[name] = number;
    return true;
  }
  if (name === 'market') {
    if (!choices.market.includes(value)) return false;
    wish.markets.push(value as Market);
    return true;
  }
  if (name !== 'sector' && name !== 'department' && name !== 'model') return false;
  if (!choices[name].includes(value) || wish[name] !== undefined) return false;
  wish[name] = value;
  return true;
}

/**
 * Reads a wish from the query of an address, whatever stands there.
 *
 * @returns what is known, markets in the order of `choices`, and what was passed over: also a second sector and the like
 */
export function readWish(query: string, choices: Choices): { wish: Wish; ignored: Ignored[] } {
  const wish = noWish();
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (value !== '' && !isForeign(name) && !take(wish, choices, { name, value }))
      ignored.push({ name, value });
  }
  wish.markets = choices.market.filter((market) => wish.markets.includes(market as Market)) as Market[];
  return { wish, ignored };
}

/** Writes a wish as the query of an address, `?sector=jewellery&firms=4`; empty where nothing is chosen. */
export function writeWish({ sector, department, markets, model, firms, people }: Wish): string {
  const singles = Object.entries({ sector, department, model, firms, people }).filter(
    ([, value]) => value !== undefined,
  );
  const query = String(
    new URLSearchParams([
      ...singles.map(([name, value]) => [name, String(value)]),
      ...markets.map((market) => ['market', market]),
    ]),
  );
  return query && `?${query}`;
}
