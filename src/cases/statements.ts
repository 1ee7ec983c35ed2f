import type { Consortium } from '../consortia/schema.ts';
import { marketsText, modelText } from '../consortia/vocabulary.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { CaseField, Statement } from './schema.ts';

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
