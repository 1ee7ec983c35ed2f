import { formatDate, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { type WordKey, type Words, words } from '../site/words.ts';
import { sectionNames } from './evidence.ts';
import type { Fact } from './facts.ts';
import type { Source } from './schema.ts';

/** The words for each kind of figure. */
export const kindWords: Record<Fact['kind'], WordKey> = {
  reported: 'facts.kindReported',
  computed: 'facts.kindComputed',
  estimated: 'facts.kindEstimated',
};

const operationWords = {
  sum: 'facts.sum',
  difference: 'facts.difference',
  part: 'facts.part',
  percentage: 'facts.percentage',
  change: 'facts.change',
  ratio: 'facts.ratio',
  count: 'facts.count',
  total: 'facts.total',
  median: 'facts.median',
  smallest: 'facts.smallest',
  largest: 'facts.largest',
} as const satisfies Record<string, WordKey>;

/** Units that are part of the number's own text, or that a bare number says. */
const wholeUnits = ['usd', 'eur', 'mad', 'percent', 'ratio'];

/** How a figure was computed, in a sentence; undefined where it was not. */
export const computationText = (fact: Fact, t: Words): string | undefined =>
  fact.compute ? t(operationWords[fact.compute.operation]) : undefined;

type Figure = Pick<Fact, 'value' | 'unit'> & { compute?: Fact['compute'] };

/** The figure as text without its unit. A quotient keeps its decimal, so that "66.0" can stand beside "24.7". */
export function figureText(language: Language, { value, unit, compute }: Figure): string {
  const isQuotient = compute?.operation === 'ratio' && !wholeUnits.includes(unit);
  return formatNumber(language, value, isQuotient ? 'ratio' : unit);
}

/** The figure as text with its unit: "177 firms", "US$ 29,400", "26%". */
export function factText(language: Language, figure: Figure, unitLabel: string): string {
  const number = figureText(language, figure);
  return wholeUnits.includes(figure.unit) ? number : `${number} ${unitLabel}`;
}

/** What a figure speaks of, in words; of a year that was not over, with that. */
export function dateText(
  language: Language,
  { asOf, yearNotOver }: Pick<Fact, 'asOf' | 'yearNotOver'>,
): string {
  const date = formatDate(language, asOf);
  return yearNotOver ? words(language)('facts.yearNotOver', { date }) : date;
}

/** Section of the place in words: "§4.3.2", "Annex 3", "Anexo 3", "whole text". */
export const sectionText = (fact: Fact, t: Words): string => sectionNames(fact.source.section, t);

/** What a record has for the place in a document whose pages bear no number. */
const noPage = 'n. p.';

/** Place in the section, in the document's own words; undefined where its pages bear no number. */
export const placeText = ({ source: { place } }: Fact): string | undefined =>
  place === noPage ? undefined : place;

/** Who published a document and when, as short as it can be: `UNIDO (2008)`. */
export function publisherText({ publisher, year }: Source, noYear: string): string {
  const [, letters] = /\(([A-Z]{3,})\)/.exec(publisher) ?? [];
  return `${letters ?? publisher.split(/ \(|,/)[0]} (${year ?? noYear})`;
}

/** A document as it is cited: publisher, year, title, its number. */
export const citation = ({ title, publisher, year, number, doi }: Source, noYear: string): string =>
  [`${publisher} (${year ?? noYear}). ${title}`, number, doi && `doi:${doi}`].filter(Boolean).join('. ');
