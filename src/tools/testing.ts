import fc from 'fast-check';
import flashRecord from '../../content/tools/flash-evaluation.json' with { type: 'json' };
import readinessRecord from '../../content/tools/readiness.json' with { type: 'json' };
import { type Answer, type Answers, statementIds } from './answers.ts';
import { flashEvaluationSchema } from './flash-schema.ts';
import type { Questions } from './questions.ts';
import { readinessSchema } from './readiness-schema.ts';

/** The flash evaluation as it is published. */
export const evaluation = flashEvaluationSchema.parse(flashRecord);

/** The readiness check as it is published. */
export const readiness = readinessSchema.parse(readinessRecord);

/** The same answer to every statement of some headings, or of all. */
export const answerAllOf = (
  { headings }: Pick<Questions, 'headings'>,
  answer: Answer,
  only = headings.map(({ id }) => id),
): Answers =>
  Object.fromEntries(
    headings
      .filter(({ id }) => only.includes(id))
      .flatMap(({ statements }) => statements.map(({ id }) => [id, answer])),
  );

/** The same answer to every statement of some headings of the flash evaluation, or of all. */
export const answerAll = (answer: Answer, only?: string[]): Answers => answerAllOf(evaluation, answer, only);

/** Any answers to the questions of a tool, some left out. */
export const anyAnswersTo = (questions: Questions): fc.Arbitrary<Answers> =>
  fc
    .subarray(statementIds(questions))
    .chain((ids) =>
      fc
        .tuple(...ids.map(() => fc.constantFrom<Answer>(0, 1, 2, 3, 'na')))
        .map((answers) => Object.fromEntries(ids.map((id, place) => [id, answers[place] as Answer]))),
    );

/** Any answers to the flash evaluation, some left out. */
export const anyAnswers = anyAnswersTo(evaluation);
