import type { Answers } from './answers.ts';
import type { FlashEvaluation } from './flash-schema.ts';
import type { ScoredHeading, ScoredStatement } from './questions.ts';

/** The highest level. */
export const topLevel = 3;

/** How a heading came out. */
export interface HeadingScore {
  id: string;
  /** Weighted mean of the levels, 0 to 3; undefined where nothing has been answered with a level. */
  mean: number | undefined;
  /** How many statements have an answer, "does not apply" among them. */
  answered: number;
  of: number;
}

/** Mean level of some statements, each counted by its weight; undefined where none has a level. */
function meanLevel(statements: readonly ScoredStatement[], answers: Answers): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { id, weight = 1 } of statements) {
    const answer = answers[id];
    if (typeof answer !== 'number') continue;
    sum += weight * answer;
    weights += weight;
  }
  return weights > 0 ? sum / weights : undefined;
}

/** The profile: each heading with its mean. */
export const headingScores = (headings: readonly ScoredHeading[], answers: Answers): HeadingScore[] =>
  headings.map(({ id, statements }) => ({
    id,
    mean: meanLevel(statements, answers),
    answered: statements.filter((statement) => answers[statement.id] !== undefined).length,
    of: statements.length,
  }));

type StageRule = FlashEvaluation['stages'][number];

/** Which stage the answers suggest. */
export type SuggestedStage =
  /** The first stage whose headings lie below what it asks; `mean` is theirs. */
  | { stage: StageRule['stage']; mean: number; below: number; headings: string[] }
  /** All stages have been passed. */
  | { passed: true }
  /** Headings that must be answered before a stage can be named. */
  | { missing: string[] };

/**
 * The stage to work on: stages are gone through in order, and the first whose headings' mean lies below its bound is
 * the one. Headings count alike within a stage, however many statements they have. A heading needs at least half of its
 * statements answered; one that does not apply at all is passed over.
 */
export function suggestedStage({ headings, stages }: Scored, answers: Answers): SuggestedStage {
  const scores = new Map(headingScores(headings, answers).map((score) => [score.id, score]));
  for (const { stage, headings: ids, below } of stages) {
    const those = ids.map((id) => scores.get(id)).filter((score) => score !== undefined);
    const missing = those.filter(({ answered, of }) => answered * 2 < of).map(({ id }) => id);
    if (missing.length > 0) return { missing };
    const means = those.map(({ mean }) => mean).filter((mean) => mean !== undefined);
    if (means.length === 0) continue;
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    if (mean < below) return { stage, mean, below, headings: ids };
  }
  return { passed: true };
}

/** What is scored, and the rules for the stage. */
export interface Scored {
  headings: readonly ScoredHeading[];
  stages: FlashEvaluation['stages'];
}

/** Something to do next: the statement that it comes from, and the level there. */
export interface NextThing {
  heading: ScoredHeading;
  statement: ScoredStatement;
  level: number;
}

/**
 * The statements furthest from the top, a weight of 2 counting double; equals in the order of the page.
 *
 * @param isFirst which go before all others
 * @param count at most so many
 */
export function furthest(
  headings: readonly ScoredHeading[],
  answers: Answers,
  { isFirst, count }: { isFirst: (thing: NextThing) => boolean; count: number },
): NextThing[] {
  const open = headings.flatMap((heading) =>
    heading.statements.flatMap((statement) => {
      const level = answers[statement.id];
      return typeof level === 'number' && level < topLevel ? [{ heading, statement, level }] : [];
    }),
  );
  const distance = ({ statement, level }: NextThing) => (statement.weight ?? 1) * (topLevel - level);
  return open
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || distance(b) - distance(a))
    .slice(0, count);
}

/** What to do next: what is furthest from the top, that of the suggested stage first. */
export function nextThings(evaluation: Scored, answers: Answers, count = 3): NextThing[] {
  const suggested = suggestedStage(evaluation, answers);
  const first = 'headings' in suggested ? suggested.headings : [];
  return furthest(evaluation.headings, answers, {
    isFirst: ({ heading }) => first.includes(heading.id),
    count,
  });
}
