import { liesIn, type Market } from '../consortia/nested-markets.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatList } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Remark } from './amounts.ts';
import type { CompareWords } from './words.ts';

/** A consortium's markets, with the name under which it is spoken of. */
export interface Aims {
  name: string;
  markets: Market[];
}

/** The markets that some but not all name, by who names them. */
function byNames(aims: Aims[], markets: Market[]) {
  const groups = new Map<string, { names: string[]; markets: Market[] }>();
  for (const market of markets) {
    const names = aims.filter((aim) => aim.markets.includes(market)).map(({ name }) => name);
    const key = names.join('\n');
    const group = groups.get(key) ?? { names, markets: [] };
    groups.set(key, group);
    group.markets.push(market);
  }
  return [...groups.values()];
}

/** Whether some name only the first of two markets, and some only the second. */
const areApart = (aims: Aims[], one: Market, other: Market): boolean => {
  const only = (market: Market, not: Market) =>
    aims.some(({ markets }) => markets.includes(market) && !markets.includes(not));
  return only(one, other) && only(other, one);
};

/**
 * Says which markets two to four consortia have in common, which only some aim at, and which of those lie in one
 * that another aims at.
 *
 * @param label of a market
 */
export function marketRemarks(
  aims: Aims[],
  language: Language,
  label: (market: Market) => string,
  words: CompareWords,
): Remark[] {
  const all = [...new Set(aims.flatMap(({ markets }) => markets))];
  const isCommon = (market: Market) => aims.every(({ markets }) => markets.includes(market));
  const common = all.filter(isCommon);
  const others = all.filter((market) => !isCommon(market));
  const list = (markets: Market[]) => formatList(language, markets.map(label));
  const namesWith = (market: Market) =>
    formatList(
      language,
      aims.filter(({ markets }) => markets.includes(market)).map(({ name }) => name),
    );
  if (others.length === 0)
    return [{ shared: true, text: fillGaps(words.marketsSame, { markets: list(common) }) }];
  const together = aims.length === 2 ? words.marketsBoth : words.marketsAll;
  const remarks: Remark[] = [
    common.length > 0
      ? { shared: true, text: fillGaps(together, { markets: list(common) }) }
      : { shared: false, text: words.marketsNone },
  ];
  for (const { names, markets } of byNames(aims, others)) {
    const only = names.length === 1 ? words.marketsOnlyOne : words.marketsOnlyMore;
    const values = { names: formatList(language, names), markets: list(markets) };
    remarks.push({ shared: false, text: fillGaps(only, values) });
  }
  for (const part of others) {
    for (const whole of others.filter((market) => liesIn(part, market) && areApart(aims, part, market))) {
      const values = { part: label(part), whole: label(whole) };
      const names = { partNames: namesWith(part), wholeNames: namesWith(whole) };
      remarks.push({ shared: false, text: fillGaps(words.marketNested, { ...values, ...names }) });
    }
  }
  return remarks;
}
