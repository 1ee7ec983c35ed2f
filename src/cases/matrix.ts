import { type CaseFieldId, type CaseRecord, caseFieldIds, type FieldState, type WantId } from './schema.ts';

/** A field with its state in every case, in the order of the cases. */
export interface MatrixRow {
  field: CaseFieldId;
  states: FieldState[];
}

/** The matrix of fields by cases: a row a field, a state a case. */
export const caseMatrix = (cases: Pick<CaseRecord, 'fields'>[]): MatrixRow[] =>
  caseFieldIds.map((field) => ({ field, states: cases.map(({ fields }) => fields[field].state) }));

/** A field of which something is missing, and where. */
export interface Gap<Case> {
  field: CaseFieldId;
  /** Cases in which the report does not say it, or says two things. */
  cases: Case[];
}

/** The gaps of a matrix by field: what an interview has to ask. A field that is known of all has none. */
export const gapsOf = <Case extends Pick<CaseRecord, 'fields'>>(cases: Case[]): Gap<Case>[] =>
  caseFieldIds
    .map((field) => ({ field, cases: cases.filter(({ fields }) => fields[field].state !== 'known') }))
    .filter((gap) => gap.cases.length > 0);

/**
 * The field that has to say something where a case is named for a want: a case of which the report does not say
 * whether it exported more cannot answer that. What lasted has no field.
 */
export const fieldOfWant: Record<WantId, CaseFieldId | undefined> = {
  complementary: 'products',
  competing: 'products',
  selling: 'model',
  figures: 'sales',
  exports: 'exports',
  jobs: 'jobs',
  beyond: 'producers',
  failed: 'failed',
  lasting: undefined,
};

/** The cases that have something to say on what a reader wants to know. */
export const casesFor = <Case extends Pick<CaseRecord, 'answers'>>(cases: Case[], want: WantId): Case[] =>
  cases.filter(({ answers }) => answers.includes(want));
