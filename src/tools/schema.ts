import { z } from 'astro/zod';
import { guidePages } from '../guide/pages.ts';
import { stageIds } from '../guide/stages.ts';
import { id, localized, text } from '../site/localized.ts';

const words = localized(text);

const statement = z.strictObject({
  id,
  /** What can be observed, as a sentence that is true of a group that has come far. */
  text: words,
  /** The four levels in words, from 0 (not begun) to 3 (firm). */
  levels: z.tuple([words, words, words, words]),
  /** How much it counts within its heading: 1, or 2 for what others stand on. */
  weight: z.int().min(1).max(2),
  /** What to do where the level is low. */
  next: z.strictObject({
    do: words,
    /** Path of the guide's page that tells more. */
    read: z.enum(guidePages),
    worksheet: id.optional(),
  }),
});

const heading = z.strictObject({
  id,
  title: words,
  about: words,
  /** The stage of the method that works on it. */
  stage: z.enum(stageIds),
  statements: z.array(statement).min(4).max(6),
});

/** Schema of `content/tools/flash-evaluation.json`: the questions, their levels and what follows from them. */
export const flashEvaluationSchema = z
  .strictObject({
    id: z.literal('flash-evaluation'),
    /** How its codes begin. The version grows with every change of number or order of the statements. */
    code: z.strictObject({ letter: z.string().regex(/^[A-HJKMNP-TV-Z]$/), version: z.int().min(1).max(31) }),
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
    const all = headings.flatMap(({ statements }) => statements.map((statement) => statement.id));
    if (new Set(all).size < all.length) {
      context.addIssue({
        code: 'custom',
        path: ['headings'],
        message: 'ids of statements that are all different',
      });
    }
  });

/** The flash evaluation as it stands in its file. */
export type FlashEvaluation = z.output<typeof flashEvaluationSchema>;

/** One of its six headings. */
export type Heading = FlashEvaluation['headings'][number];

/** One thing to observe. */
export type Statement = Heading['statements'][number];
