import caseFields from '../../content/vocabulary/case-fields.json' with { type: 'json' };
import caseQuestions from '../../content/vocabulary/case-questions.json' with { type: 'json' };
import caseWants from '../../content/vocabulary/case-wants.json' with { type: 'json' };
import type { Language } from '../site/languages.ts';
import type { WordKey } from '../site/words.ts';
import type { CaseFieldId, FieldState, WantId } from './schema.ts';

/** Name of a field: `('es', 'jobs')` → "Empleo". */
export const fieldLabel = (language: Language, id: CaseFieldId): string => caseFields[id][language];

/** What to ask in an interview where a field has a gap. */
export const fieldQuestion = (language: Language, id: CaseFieldId): string => caseQuestions[id][language];

/** What a reader may want to know, in the reader's words. */
export const wantLabel = (language: Language, id: WantId): string => caseWants[id][language];

/** All that a reader may want to know, in the order in which it is offered. */
export const wantIds = Object.keys(caseWants) as WantId[];

/** The sign and the words for each state. Their forms differ, so that no colour is needed. */
export const states: Record<FieldState, { sign: string; label: WordKey }> = {
  known: { sign: '●', label: 'cases.known' },
  disagree: { sign: '≠', label: 'cases.disagree' },
  notSaid: { sign: '○', label: 'cases.notSaid' },
};
