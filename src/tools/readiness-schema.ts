import { z } from 'astro/zod';
import { id } from '../site/localized.ts';
import { codeSchema, distinctStatements, headingFields, statementSchema, words } from './question-schema.ts';

const reportLists = ['relevance', 'recommendations', 'outputs', 'lessons'] as const;

/** One of the report's lists of what firms or groups must bring. */
export type ReportList = (typeof reportLists)[number];

/** The section of the report in which each list stands. */
export const reportSections: Record<ReportList, string> = {
  relevance: '4.1',
  recommendations: '4.2',
  outputs: '4.2',
  lessons: '6',
};

const criterion = z.strictObject({
  ...headingFields,
  /** The lists of the report that name it. */
  lists: z.array(z.enum(reportLists)).min(1),
  /** Whether a group that lacks it had better not begin; our judgement. */
  must: z.boolean(),
  /** Records of the site that are worth a look, and why. */
  look: z.array(z.strictObject({ kind: z.enum(['catalogue', 'cases']), id, why: words })),
  statements: z
    .array(
      statementSchema.omit({ weight: true }).extend({
        /** Why a group that stands at level 0 here may be better off without a consortium. */
        alone: words.optional(),
      }),
    )
    .min(2)
    .max(3),
});

/** Schema of `content/tools/readiness.json`: the criteria, their statements, and what bounds a verdict. */
export const readinessSchema = z
  .strictObject({
    id: z.literal('readiness'),
    code: codeSchema,
    headings: z.array(criterion).min(7).max(9),
    rules: z.strictObject({
      /** So many statements of one must at level 1 or lower mean "not yet". */
      mustLow: z.int().min(1).max(3),
      /** So many statements of the other criteria at level 0 mean "not yet". */
      otherMissing: z.int().min(1),
    }),
  })
  .superRefine(distinctStatements);

/** The readiness check as it stands in its file. */
export type Readiness = z.output<typeof readinessSchema>;

/** One of its criteria. */
export type Criterion = Readiness['headings'][number];
