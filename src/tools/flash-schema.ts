import { z } from 'astro/zod';
import { stageIds } from '../guide/stages.ts';
import { id } from '../site/localized.ts';
import { codeSchema, distinctStatements, headingFields, statementSchema } from './question-schema.ts';

const heading = z.strictObject({
  ...headingFields,
  /** The stage of the method that works on it. */
  stage: z.enum(stageIds),
  statements: z.array(statementSchema).min(4).max(6),
});

/** Schema of `content/tools/flash-evaluation.json`: the questions, their levels and what follows from them. */
export const flashEvaluationSchema = z
  .strictObject({
    id: z.literal('flash-evaluation'),
    code: codeSchema,
    headings: z.array(heading).length(6),
    /** In order: a group is at the first stage whose headings lie below a mean. */
    stages: z.array(
      z.strictObject({
        stage: z.enum(stageIds),
        headings: z.array(id).min(1),
        below: z.number().positive().max(3),
      }),
    ),
  })
  .superRefine(({ headings, stages }, context) => {
    const ids = headings.map((heading) => heading.id);
    stages.forEach((stage, place) => {
      for (const unknown of stage.headings.filter((id) => !ids.includes(id))) {
        const message = `"${unknown}" is no heading; expected one of ${ids.join(', ')}`;
        context.addIssue({ code: 'custom', path: ['stages', place, 'headings'], message });
      }
    });
  })
  .superRefine(distinctStatements);

/** The flash evaluation as it stands in its file. */
export type FlashEvaluation = z.output<typeof flashEvaluationSchema>;
