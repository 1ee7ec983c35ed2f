import type { Answers } from './answers.ts';
import type { ScoredHeading } from './questions.ts';
import type { Readiness } from './readiness-schema.ts';
import { furthest, type NextThing } from './score.ts';

/** A criterion as far as it is judged. */
export interface JudgedCriterion extends ScoredHeading {
  must: boolean;
  statements: ReadonlyArray<{
    id: string;
    /** Whether level 0 here speaks for going on alone. */
    alone?: unknown;
  }>;
}

/** What is judged, and the rules for it. */
export interface Judged {
  headings: readonly JudgedCriterion[];
  rules: Readiness['rules'];
}

/** What a group's answers say, from worst to best; nothing is said before all has been answered. */
export type Verdict =
  /** Criteria that are not wholly answered yet. */
  | { verdict: 'unanswered'; criteria: string[] }
  /** Statements that speak for going on alone. */
  | { verdict: 'alone'; statements: string[] }
  /** Musts that are not met, and other criteria where something is missing, if those are too many. */
  | { verdict: 'notYet'; musts: string[]; others: string[] }
  /** Criteria to work on while one begins. */
  | { verdict: 'alongside'; criteria: string[] }
  | { verdict: 'begin' };

/** The answers as levels: what a group does not know counts as 0. */
const knownLevels = (answers: Answers): Record<string, 0 | 1 | 2 | 3> =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer === 'na' ? 0 : answer]));

const idsOf = (criteria: readonly ScoredHeading[]) => criteria.map(({ id }) => id);

/** The lowest level of a criterion, which is the one that counts; undefined while it is not wholly answered. */
export function lowestLevel({ statements }: ScoredHeading, answers: Answers): number | undefined {
  const levels = knownLevels(answers);
  const found = statements.flatMap(({ id }) => levels[id] ?? []);
  return found.length === statements.length ? Math.min(...found) : undefined;
}

/**
 * The verdict, by the first of these rules that holds:
 * a statement marked for it stands at level 0: better alone. A must has a statement at 0, or so many at 1 or lower;
 * or so many statements of the other criteria are at 0: not yet. Anything at 1 or lower: begin, and work on it.
 * Else: begin. A lower answer never gives a better verdict.
 */
export function verdictOf({ headings, rules }: Judged, answers: Answers): Verdict {
  const levels = knownLevels(answers);
  /** How many statements of a criterion are at this level or lower. */
  const atMost = (level: number, { statements }: JudgedCriterion) =>
    statements.filter(({ id }) => (levels[id] ?? 0) <= level).length;
  const unanswered = headings.filter((criterion) => lowestLevel(criterion, answers) === undefined);
  if (unanswered.length > 0) return { verdict: 'unanswered', criteria: idsOf(unanswered) };

  const alone = headings.flatMap(({ statements }) =>
    statements.filter((statement) => statement.alone && answers[statement.id] === 0).map(({ id }) => id),
  );
  if (alone.length > 0) return { verdict: 'alone', statements: alone };

  const musts = headings.filter(
    (criterion) => criterion.must && (atMost(0, criterion) > 0 || atMost(1, criterion) >= rules.mustLow),
  );
  const lacking = headings.filter((criterion) => !criterion.must && atMost(0, criterion) > 0);
  const missing = lacking.reduce((sum, criterion) => sum + atMost(0, criterion), 0);
  const others = missing >= rules.otherMissing ? lacking : [];
  if (musts.length + others.length > 0) {
    return { verdict: 'notYet', musts: idsOf(musts), others: idsOf(others) };
  }

  const open = headings.filter((criterion) => atMost(1, criterion) > 0);
  return open.length > 0 ? { verdict: 'alongside', criteria: idsOf(open) } : { verdict: 'begin' };
}

/** Whether a statement, or its criterion, decided a verdict. */
function hasDecided(verdict: Verdict, { heading, statement }: NextThing): boolean {
  switch (verdict.verdict) {
    case 'alone':
      return verdict.statements.includes(statement.id);
    case 'notYet':
      return [...verdict.musts, ...verdict.others].includes(heading.id);
    case 'alongside':
      return verdict.criteria.includes(heading.id);
    default:
      return false;
  }
}

/**
 * What to do first: what decided the verdict goes before all else, then what is furthest from the top; equals in the
 * order of the page.
 *
 * @param count at most so many
 */
export function firstThings(judged: Judged, answers: Answers, count = 3): NextThing[] {
  const verdict = verdictOf(judged, answers);
  return furthest(judged.headings, knownLevels(answers), {
    isFirst: (thing) => hasDecided(verdict, thing),
    count,
  });
}
