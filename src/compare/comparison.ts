import type { Consortium } from '../consortia/schema.ts';
import { cells } from '../list/cells.ts';
import { facetValues, type Row } from '../list/facets.ts';
import type { FacetLabels } from '../list/labels.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { capitalised, formatList, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { amountRemark, type Remark, type Unit } from './amounts.ts';
import { marketRemarks } from './markets.ts';
import type { CompareWords } from './words.ts';

/** What of a consortium is compared. */
export type Compared = Row & Pick<Consortium, 'offer' | 'channels'>;

/** The properties that stand side by side, in their order. */
export const comparedProperties = [
  'sector',
  'department',
  'region',
  'firms',
  'people',
  'peoplePerFirm',
  'startYear',
  'model',
  'markets',
  'offer',
  'channels',
] as const;

/** A property that stands side by side with others. */
export type ComparedProperty = (typeof comparedProperties)[number];

/** How alike the values of a property are. */
export type State = 'Same' | 'Partly' | 'Different';

/** A property of all that are compared. */
export interface ComparedLine {
  property: ComparedProperty;
  state: State;
  /** For each consortium what it has: one text, or a list of them. */
  cells: string[][];
}

/** Two to four consortia side by side, and what is to be said of them. */
export interface Comparison {
  lines: ComparedLine[];
  shared: string[];
  different: string[];
}

/** In what tongue and with which labels. */
export interface Tongue {
  language: Language;
  labels: FacetLabels;
  words: CompareWords;
}

const names = (consortia: Compared[]) => consortia.map(({ name }) => name);

const peoplePerFirm = ({ firms, employment }: Row) => employment / firms;

/** What each consortium has of each property, as it is shown. */
function valuesOf(consortium: Compared, { language, labels }: Tongue): Record<ComparedProperty, string[]> {
  const { department, sector, firms, people, startYear, model } = cells(consortium, language, labels);
  return {
    sector: [sector],
    department: [department],
    region: [labels.region[consortium.macroRegion] ?? consortium.macroRegion],
    firms: [firms],
    people: [people],
    peoplePerFirm: [formatNumber(language, peoplePerFirm(consortium))],
    startYear: [startYear],
    model: [model],
    markets: consortium.markets.map((market) => capitalised(language, labels.market[market] ?? market)),
    offer: consortium.offer[language],
    channels: consortium.channels[language],
  };
}

/** The texts that stand in all lists, whatever their capitals. */
function shared([first = [], ...others]: string[][]): string[] {
  const lower = others.map((texts) => new Set(texts.map((text) => text.toLowerCase())));
  return first.filter((text) => lower.every((texts) => texts.has(text.toLowerCase())));
}

/** The same where all have all; partly, where any two have anything in common. */
function stateOf(cells: string[][]): State {
  const inAll = shared(cells).length;
  if (inAll > 0 && cells.every(({ length }) => length === inAll)) return 'Same';
  const meet = cells.some((one, index) =>
    cells.slice(index + 1).some((other) => shared([one, other]).length),
  );
  return meet ? 'Partly' : 'Different';
}

/** "Jewellery (A and B); Tourism (C)". */
function groupsText(consortia: Compared[], texts: string[], language: Language): string {
  return [...new Set(texts)]
    .map((text) => {
      const having = consortia.filter((_, index) => texts[index] === text);
      return `${text} (${formatList(language, names(having))})`;
    })
    .join('; ');
}

/** The remark on a property of one value. */
function valueRemark(
  consortia: Compared[],
  texts: string[],
  { language }: Tongue,
  { what, same, different }: { what: string; same: string; different: string },
): Remark {
  return new Set(texts).size === 1
    ? { shared: true, text: fillGaps(same, { what, value: texts[0] ?? '' }) }
    : { shared: false, text: fillGaps(different, { what, groups: groupsText(consortia, texts, language) }) };
}

/** The only one that has a value, where all others have the same other one. */
function onlyOne(consortia: Compared[], value: string, others: string): Compared | undefined {
  const modelOf = (consortium: Compared) => facetValues.model(consortium)[0];
  const [one, ...more] = consortia.filter((consortium) => modelOf(consortium) === value);
  const rest = consortia.filter((consortium) => modelOf(consortium) === others);
  return more.length === 0 && rest.length === consortia.length - 1 ? one : undefined;
}

/** Who sells as well as promotes, or does only one of both. */
function modelRemark(consortia: Compared[], texts: string[], tongue: Tongue, what: string): Remark {
  const { words } = tongue;
  const seller = onlyOne(consortia, 'promotion-sales', 'promotion');
  if (seller) return { shared: false, text: fillGaps(words.onlySellsToo, { name: seller.name }) };
  const promoter = onlyOne(consortia, 'promotion', 'promotion-sales');
  if (promoter) return { shared: false, text: fillGaps(words.onlyPromotes, { name: promoter.name }) };
  return valueRemark(consortia, texts, tongue, { what, same: words.same, different: words.different });
}

/** Whether associations of producers make the numbers of some, or of all, of another kind. */
function associationRemarks(consortia: Compared[], { language, words }: Tongue): Remark[] {
  const marked = consortia.filter(({ producerAssociations }) => producerAssociations);
  if (marked.length === 0) return [];
  if (marked.length === consortia.length) return [{ shared: true, text: words.associationsAll }];
  const here = formatList(language, names(marked));
  return [{ shared: false, text: fillGaps(words.associationsSome, { names: here }) }];
}

/** The items of a list that all have in the same words. */
function inCommon(lists: string[][], what: string, { language, words }: Tongue): Remark[] {
  const items = shared(lists);
  if (items.length === 0) return [];
  // In the middle of a sentence, without a capital; "TV sets" keep theirs.
  const within = items.map((item) => item.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()));
  return [{ shared: true, text: fillGaps(words.inCommon, { what, items: formatList(language, within) }) }];
}

/** All that is to be said of two or more, in the order of the properties. */
function remarksOn(
  consortia: Compared[],
  values: Record<ComparedProperty, string[]>[],
  tongue: Tongue,
  properties: Record<ComparedProperty, string>,
): Remark[] {
  const { language, labels, words } = tongue;
  const texts = (property: ComparedProperty) => values.map((each) => each[property].join(', '));
  const value = (property: 'sector' | 'department' | 'region' | 'startYear') => {
    const isYear = property === 'startYear';
    const same = isYear ? words.sameYear : words.same;
    const different = isYear ? words.differentYears : words.different;
    return valueRemark(consortia, texts(property), tongue, { what: properties[property], same, different });
  };
  const amount = (unit: Unit, of: (consortium: Compared) => number) => {
    const amounts = consortia.map((consortium) => ({ name: consortium.name, value: of(consortium) }));
    return amountRemark(unit, amounts, language, words);
  };
  const items = (property: 'offer' | 'channels') =>
    inCommon(
      consortia.map((consortium) => consortium[property][language]),
      properties[property],
      tongue,
    );
  const department = value('department');
  return [
    value('sector'),
    department,
    // The same department says it already; and departments of two macro-regions are told apart by themselves.
    ...(department.shared ? [] : [value('region')].filter(({ shared }) => shared)),
    amount('firms', ({ firms }) => firms),
    amount('people', ({ employment }) => employment),
    amount('perFirm', peoplePerFirm),
    ...associationRemarks(consortia, tongue),
    value('startYear'),
    modelRemark(consortia, texts('model'), tongue, properties.model),
    ...marketRemarks(consortia, language, (market) => labels.market[market] ?? market, words),
    ...items('offer'),
    ...items('channels'),
  ];
}

/**
 * Puts consortia side by side and says in words what they share and where they differ. Of one alone nothing is said.
 *
 * @param consortia one to four
 * @param properties their names
 */
export function compare(
  consortia: Compared[],
  tongue: Tongue,
  properties: Record<ComparedProperty, string>,
): Comparison {
  const values = consortia.map((consortium) => valuesOf(consortium, tongue));
  const lines = comparedProperties.map((property) => {
    const cells = values.map((each) => each[property]);
    return { property, state: stateOf(cells), cells };
  });
  const remarks = consortia.length < 2 ? [] : remarksOn(consortia, values, tongue, properties);
  return {
    lines,
    shared: remarks.filter(({ shared }) => shared).map(({ text }) => text),
    different: remarks.filter(({ shared }) => !shared).map(({ text }) => text),
  };
}
