import fc from 'fast-check';
import record from '../../content/tools/flash-evaluation.json' with { type: 'json' };
import { type Answer, type Answers, statementIds } from './answers.ts';
import { flashEvaluationSchema } from './schema.ts';

/** The flash evaluation as it is published. */
export const evaluation = flashEvaluationSchema.parse(record);

/** The same answer to every statement of some headings, or of all. */
export const answerAll = (answer: Answer, headings = evaluation.headings.map(({ id }) => id)): Answers =>
  Object.fromEntries(
    evaluation.headings
      .filter(({ id }) => headings.includes(id))
      .flatMap(({ statements }) => statements.map(({ id }) => [id, answer])),
  );

/** Any answers, some left out. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .subarray(statementIds(evaluation))
  .chain((ids) =>
    fc
      .tuple(...ids.map(() => fc.constantFrom<Answer>(0, 1, 2, 3, 'na')))
      .map((answers) => Object.fromEntries(ids.map((id, place) => [id, answers[place] as Answer]))),
  );
