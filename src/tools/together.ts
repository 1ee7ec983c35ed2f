import type { Answer, Answers } from './answers.ts';
import type { ScoredHeading } from './questions.ts';
import { headingScores } from './score.ts';

/** How many members a comparison takes. */
export const fewestMembers = 3;
export const mostMembers = 15;

/** What the members say of one statement. */
export interface Opinions {
  heading: ScoredHeading;
  statement: ScoredHeading['statements'][number];
  /** For each level, how many chose it. */
  counts: [number, number, number, number];
  /** How many say that it does not apply. */
  notApplicable: number;
  /** Mean of the levels; undefined where nobody chose one. */
  mean: number | undefined;
  /** From the lowest to the highest level that was chosen: 0 where all agree. */
  spread: number;
}

const countOf = (answers: Answers[], id: string, answer: Answer) =>
  answers.filter((member) => member[id] === answer).length;

function opinions(heading: ScoredHeading, statement: Opinions['statement'], members: Answers[]): Opinions {
  const { id } = statement;
  const counts = ([0, 1, 2, 3] as const).map((level) => countOf(members, id, level));
  const chosen = counts.flatMap((count, level) => (count > 0 ? [level] : []));
  const voices = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((total, count, level) => total + count * level, 0);
  return {
    heading,
    statement,
    counts: counts as Opinions['counts'],
    notApplicable: countOf(members, id, 'na'),
    mean: voices > 0 ? sum / voices : undefined,
    spread: chosen.length > 0 ? Math.max(...chosen) - Math.min(...chosen) : 0,
  };
}

/** What the members say of each statement, in the order of the page. */
export const allOpinions = (headings: readonly ScoredHeading[], members: Answers[]): Opinions[] =>
  headings.flatMap((heading) => heading.statements.map((statement) => opinions(heading, statement, members)));

/** Sum of the distances between any two voices: tells a split in two camps from one who stands apart. */
const discord = ({ counts }: Opinions) =>
  counts.reduce(
    (sum, count, level) =>
      sum + counts.slice(level + 1).reduce((inner, other, step) => inner + count * other * (step + 1), 0),
    0,
  );

/**
 * Where members disagree most, first: by spread, then by how many stand apart. Only what lies at least two levels apart
 * is worth the group's time.
 */
export const disagreements = (headings: readonly ScoredHeading[], members: Answers[]): Opinions[] =>
  allOpinions(headings, members)
    .filter(({ spread }) => spread >= 2)
    .toSorted((a, b) => b.spread - a.spread || discord(b) - discord(a));

/** For each heading the mean of the members' means, and the lowest and highest of them. */
export const headingMeans = (
  headings: readonly ScoredHeading[],
  members: Answers[],
): Array<{
  id: string;
  mean: number | undefined;
  lowest: number | undefined;
  highest: number | undefined;
}> => {
  const scores = members.map((answers) => headingScores(headings, answers));
  return headings.map(({ id }, place) => {
    const means = scores.flatMap((score) => score[place]?.mean ?? []);
    if (means.length === 0) return { id, mean: undefined, lowest: undefined, highest: undefined };
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    return { id, mean, lowest: Math.min(...means), highest: Math.max(...means) };
  });
};
