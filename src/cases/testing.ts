import { type CaseField, type CaseFieldId, type CaseRecord, caseFieldIds, type Statement } from './schema.ts';

/** A case of which nothing is said but what a test gives. */
export const madeUpCase = (
  id: string,
  fields: Partial<Record<CaseFieldId, CaseField>> = {},
  rest: Partial<CaseRecord> = {},
): CaseRecord => {
  const nothing: CaseField = { state: 'notSaid' };
  return {
    id,
    order: 1,
    name: { en: id, es: id },
    printed: [],
    answers: ['lasting'],
    fields: Object.fromEntries(caseFieldIds.map((field) => [field, fields[field] ?? nothing])) as Record<
      CaseFieldId,
      CaseField
    >,
    ...rest,
  };
};

const says: Statement[] = [{ from: 'report', section: '6', place: '3', text: { en: 'So', es: 'Así' } }];

/** A field of which the report says something. */
export const known = { state: 'known' as const, says };

/** A field of which two places say different things. */
export const disagreeing = { state: 'disagree' as const, says: [...says, ...says] };
