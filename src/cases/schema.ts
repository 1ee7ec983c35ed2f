import { z } from 'astro/zod';
import caseFields from '../../content/vocabulary/case-fields.json' with { type: 'json' };
import caseWants from '../../content/vocabulary/case-wants.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** A field that the record of every case has. */
export type CaseFieldId = keyof typeof caseFields;

/** The fields of every record, in the order in which they are shown. */
export const caseFieldIds = Object.keys(caseFields) as CaseFieldId[];

/** One thing that is said about a case: a value of its catalogue entry, or words of ours for a place in the report. */
const statement = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('catalogue'),
    field: z.enum(['startYear', 'firms', 'employment', 'model', 'markets']),
  }),
  z.strictObject({
    from: z.literal('report'),
    section: text,
    /** Printed titles, rows and ¶ numbers, joined by ›, in the document's own language. */
    place: text,
    /** Figures in it are ids of facts in braces: "{muyu-exports-2005} in 2005". */
    text: localized(text),
  }),
]);

/** Our reading of what is said, shown as ours. */
const note = localized(text).optional();

/** What is known of a field: a value, nothing, or two values of which one must be wrong. */
const field = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), says: z.array(statement).min(1), note }),
  /** `near` holds what the report does say in the matter. */
  z.strictObject({ state: z.literal('notSaid'), near: z.array(statement).min(1).optional(), note }),
  z.strictObject({ state: z.literal('disagree'), says: z.array(statement).min(2), note }),
]);

/** For each year of the table, the id of the fact that stands there. */
const byYear = z.record(z.string().regex(/^\d{4}$/), id);

const sales = {
  /** Sales in US dollars. */
  sales: byYear,
  /** Share of the sales that was exported, in per cent. */
  exportShare: byYear,
  /** Exports in US dollars. */
  exports: byYear,
};

const firm = z.strictObject({
  slug: id,
  name: text,
  /** The name as the report prints it. */
  printedName: text,
  ...sales,
});

const salesTable = z.strictObject({
  years: z.array(z.int()).min(1),
  firms: z.array(firm).min(1),
  total: z.strictObject(sales),
});

/** Schema of a file in `content/cases`: the structured half of a case study. */
export const caseSchema = z.strictObject({
  id,
  /** Position in the list of cases. */
  order: z.int().min(1),
  name: localized(text),
  /** Id of the consortium in the catalogue, where it is there under this name. */
  consortium: id.optional(),
  /** Id of the figure that stands for it on its card. */
  figure: id.optional(),
  /** Id of the same figure of an earlier date, which says what the figure means. */
  earlier: id.optional(),
  /** The names that the report prints, to the letter, and where. */
  printed: z.array(z.strictObject({ name: text, section: text })),
  /** What a reader may want to know and finds here. */
  answers: z.array(idsOf(caseWants)).min(1),
  fields: z.strictObject(
    Object.fromEntries(caseFieldIds.map((name) => [name, field])) as Record<CaseFieldId, typeof field>,
  ),
  /** Sales by firm, where the report prints them. */
  salesTable: salesTable.optional(),
});

/** The structured half of a case study. */
export type CaseRecord = z.output<typeof caseSchema>;
/** What is known of one field of a case. */
export type CaseField = z.output<typeof field>;
/** One thing that is said about a case. */
export type Statement = z.output<typeof statement>;
/** Whether a field is known. */
export type FieldState = CaseField['state'];
/** A table of sales by firm. */
export type SalesTable = z.output<typeof salesTable>;
/** Something that a reader may want to know. */
export type WantId = CaseRecord['answers'][number];
