import { fillGaps } from '../site/fill-gaps.ts';
import { formatList, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { CompareWords } from './words.ts';

/** What is counted. */
export type Unit = 'firms' | 'people' | 'perFirm';

/** A consortium's number, with the name under which it is spoken of. */
export interface Amount {
  name: string;
  value: number;
}

/** A sentence, and whether it says something shared or something different. */
export interface Remark {
  shared: boolean;
  text: string;
}

/** How the larger of two numbers is said to stand to the smaller. */
interface Proportion {
  kind: 'Twice' | 'AboutTwice' | 'Times' | 'AboutTimes' | 'Plus';
  /** How many times as much, or how much more. */
  n: number;
}

const toTenths = (value: number) => Math.round(value * 10) / 10;

/** From this proportion on it is said how many times as much it is; below it, how much more. */
const leastTimes = 1.5;

/**
 * How the larger of two positive numbers stands to the smaller. "Twice" is exact; what is rounded is "about".
 */
export function proportion(more: number, fewer: number): Proportion {
  const times = more / fewer;
  if (times < leastTimes) return { kind: 'Plus', n: toTenths(toTenths(more) - toTenths(fewer)) };
  const n = times < 10 ? toTenths(times) : Math.round(times);
  const isExact = Math.abs(n * fewer - more) < 1e-9;
  if (n === 2) return { kind: isExact ? 'Twice' : 'AboutTwice', n };
  return { kind: isExact ? 'Times' : 'AboutTimes', n };
}

const sentenceOf = {
  Twice: 'twice',
  AboutTwice: 'aboutTwice',
  Times: 'times',
  AboutTimes: 'aboutTimes',
  Plus: 'plus',
} as const;

const singular = { firms: 'firm', people: 'person', perFirm: 'perFirmOne' } as const;

/** The names by number as it is shown, the largest first. */
function byValue(amounts: Amount[]): { value: number; names: string[] }[] {
  const groups = new Map<number, { value: number; names: string[] }>();
  for (const { name, value } of amounts) {
    const group = groups.get(toTenths(value)) ?? { value, names: [] };
    groups.set(toTenths(value), group);
    group.names.push(name);
  }
  return [...groups.values()].sort((a, b) => b.value - a.value);
}

/**
 * Says how the numbers of two to four consortia stand to each other: "A: twice as many firms as B (10 against 5)."
 *
 * @param amounts positive numbers
 */
export function amountRemark(unit: Unit, amounts: Amount[], language: Language, words: CompareWords): Remark {
  const number = (value: number) => formatNumber(language, toTenths(value));
  const unitWord = (value: number) => words[toTenths(value) === 1 ? singular[unit] : unit];
  const namesOf = (names: string[]) => {
    const list = formatList(language, names);
    return names.length > 1 ? fillGaps(words.each, { names: list }) : list;
  };
  const groups = byValue(amounts);
  const [most, least] = [groups[0], groups.at(-1)];
  if (!most || !least || most === least) {
    const isExact = amounts.every(({ value }) => value === most?.value);
    const values = { unit: words[unit], n: number(most?.value ?? 0) };
    return { shared: true, text: fillGaps(isExact ? words.sameAmount : words.aboutSameAmount, values) };
  }
  const { kind, n } = proportion(most.value, least.value);
  const ends = { n: number(n), a: number(most.value), b: number(least.value) };
  if (groups.length === 2) {
    const values = { ...ends, unit: unitWord(kind === 'Plus' ? n : 2) };
    const names = { more: namesOf(most.names), fewer: namesOf(least.names) };
    return { shared: false, text: fillGaps(words[sentenceOf[kind]], { ...values, ...names }) };
  }
  const values = { ...ends, unit: unitWord(least.value), much: fillGaps(words[`much${kind}`], ends) };
  const names = { most: formatList(language, most.names), fewest: formatList(language, least.names) };
  return { shared: false, text: fillGaps(words.from, { ...values, ...names }) };
}
