import type { Consortium } from '../consortia/schema.ts';
import { marketsText, modelText } from '../consortia/vocabulary.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { CaseField, Statement } from './schema.ts';

const gap = /\{([^{}]*)\}/;

/** A text in its parts: words, and the ids of the facts whose figures stand between them. */
export const textParts = (text: string): ({ words: string } | { fact: string })[] =>
  text
    .split(gap)
    .map((part, index) => (index % 2 === 1 ? { fact: part } : { words: part }))
    .filter((part) => !('words' in part && part.words === ''));

/** Ids of the facts whose figures stand in a text. */
export const factsIn = (text: string): string[] =>
  textParts(text).flatMap((part) => ('fact' in part ? part.fact : []));

/** All that is said in a field, also nearby. */
export const statementsOf = (field: CaseField): Statement[] =>
  field.state === 'notSaid' ? (field.near ?? []) : field.says;

type CatalogueField = Extract<Statement, { from: 'catalogue' }>['field'];

/** A value of a catalogue entry as a case shows it. */
export function catalogueText(language: Language, consortium: Consortium, field: CatalogueField): string {
  if (field === 'startYear') return String(consortium.startYear);
  if (field === 'model') return modelText(language, consortium.model);
  if (field === 'markets') return marketsText(language, consortium.markets);
  return formatNumber(language, consortium[field]);
}
