import { liesIn } from '../consortia/nested-markets.ts';
import type { Row } from '../list/facets.ts';
import type { FacetLabels } from '../list/labels.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatList, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { type Merit, type Missing, traitsOf } from './score.ts';
import { otherSector } from './wish.ts';
import type { AlikeWords } from './words.ts';

/** In what tongue and with which labels. */
export interface Tongue {
  language: Language;
  labels: FacetLabels;
  words: AlikeWords;
}

/** Why a consortium is like what was chosen, and in what it is not; each a short phrase. */
export interface Reasons {
  alike: string[];
  unlike: string[];
}

function marketReasons({ markets }: Merit, { language, labels, words }: Tongue): string[] {
  const label = (market: string) => labels.market[market] ?? market;
  const { same = [], nested = [] } = markets ?? {};
  const aimedAt = formatList(language, same.map(label));
  return [
    ...(same.length > 0 ? [fillGaps(words['because.markets'], { markets: aimedAt })] : []),
    ...nested.map(({ chosen, aimed }) =>
      liesIn(chosen, aimed)
        ? fillGaps(words['because.wider'], { whole: label(aimed), part: label(chosen) })
        : fillGaps(words['because.narrower'], { part: label(aimed), whole: label(chosen) }),
    ),
  ];
}

function reasonsFor(merit: Merit, row: Row, tongue: Tongue): string[] {
  const { language, labels, words } = tongue;
  const { criterion, degree } = merit;
  const traits = traitsOf(row);
  if (criterion === 'market') return marketReasons(merit, tongue);
  if (criterion === 'firms' || criterion === 'people') {
    if (degree === 'none') return [];
    return [
      fillGaps(words[`because.${criterion}.${degree}`], { n: formatNumber(language, traits[criterion]) }),
    ];
  }
  const department = labels.department[traits.department] ?? traits.department;
  if (criterion === 'department' && degree === 'close') {
    const region = labels.region[traits.region] ?? traits.region;
    return [fillGaps(words['because.region'], { region, department })];
  }
  const what = labels[criterion][traits[criterion]] ?? traits[criterion];
  return degree === 'full' ? [fillGaps(words[`because.${criterion}`], { what })] : [];
}

/** What a consortium has where it is not like what was chosen; of several markets, those that it lacks. */
function unlike(
  { criterion, degree, markets }: Merit,
  row: Row,
  { language, labels, words }: Tongue,
): string {
  const traits = traitsOf(row);
  const label = (facet: keyof FacetLabels, value: string) => labels[facet][value] ?? value;
  const lacked = (markets?.missing ?? []).map((market) => label('market', market));
  if (degree !== 'none') return fillGaps(words['not.marketSome'], { what: formatList(language, lacked) });
  const what = {
    sector: () => label('sector', traits.sector),
    market: () =>
      formatList(
        language,
        traits.markets.map((market) => label('market', market)),
      ),
    department: () => label('department', traits.department),
    model: () => label('model', traits.model),
    firms: () => formatNumber(language, traits.firms),
    people: () => formatNumber(language, traits.people),
  }[criterion]();
  return fillGaps(words[`not.${criterion}`], { what });
}

const isShort = ({ degree, markets }: Merit) => degree === 'none' || (markets?.missing ?? []).length > 0;

/** Says why a consortium is like what was chosen and in what it is not. */
export const reasonsOf = (merits: Merit[], row: Row, tongue: Tongue): Reasons => ({
  alike: merits.flatMap((merit) => reasonsFor(merit, row, tongue)),
  unlike: merits.filter(isShort).map((merit) => unlike(merit, row, tongue)),
});

/**
 * Says that nobody has something that was chosen.
 *
 * @param count of all consortia
 */
export function missingText(lack: Missing, count: number, { language, labels, words }: Tongue): string {
  const all = formatNumber(language, count);
  if ('end' in lack) {
    const text = words[`nobody.${lack.criterion}.${lack.end}`];
    return fillGaps(text, { all, n: formatNumber(language, lack.value) });
  }
  if (lack.value === otherSector) return fillGaps(words['nobody.otherSector'], { all });
  const what = labels[lack.criterion][lack.value] ?? lack.value;
  return fillGaps(words[`nobody.${lack.criterion}`], { all, what });
}
