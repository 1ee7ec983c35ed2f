import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStateFile, writeStateFile } from '../device/state-file.ts';
import { readinessStateForm } from './answer-state.ts';
import { type Answer, type Answers, addressAnswers, answersAddress, statementIds } from './answers.ts';
import { firstThings, lowestLevel, type Verdict, verdictOf } from './readiness.ts';
import { answerAllOf, anyAnswersTo, readiness } from './testing.ts';

const all = (answer: Answer) => answerAllOf(readiness, answer);
const ids = statementIds(readiness);
const criteria = (isMust: boolean) => readiness.headings.filter(({ must }) => must === isMust);
const must = criteria(true).map(({ id }) => id);

describe('the verdict', () => {
  test.each<[string, Answers, Verdict]>([
    ['all firm', all(3), { verdict: 'begin' }],
    ['all there with gaps', all(2), { verdict: 'begin' }],
    ['one begun', { ...all(3), papers: 1 }, { verdict: 'alongside', criteria: ['trade'] }],
    [
      'one missing that is no must',
      { ...all(3), abroad: 0 },
      { verdict: 'alongside', criteria: ['experience'] },
    ],
    ['one of a must begun', { ...all(3), costs: 1 }, { verdict: 'alongside', criteria: ['management'] }],
    [
      'two of a must begun',
      { ...all(3), costs: 1, reply: 1 },
      { verdict: 'notYet', musts: ['management'], others: [] },
    ],
    [
      'one of a must missing',
      { ...all(3), money: 0 },
      { verdict: 'notYet', musts: ['commitment'], others: [] },
    ],
    [
      'a must that nobody knows',
      { ...all(3), rules: 'na' },
      { verdict: 'notYet', musts: ['product'], others: [] },
    ],
    [
      'two missing that are no musts',
      { ...all(3), papers: 0, abroad: 0 },
      { verdict: 'alongside', criteria: ['trade', 'experience'] },
    ],
    [
      'three missing that are no musts',
      { ...all(3), papers: 0, price: 'na', abroad: 0 },
      { verdict: 'notYet', musts: [], others: ['trade', 'experience'] },
    ],
    ['sales needed now', { ...all(3), wait: 0 }, { verdict: 'alone', statements: ['wait'] }],
    [
      'one who decides, and no reason',
      { ...all(0), wait: 3 },
      { verdict: 'alone', statements: ['voice', 'reason'] },
    ],
    [
      'no reason known, which is not none',
      { ...all(3), reason: 'na' },
      { verdict: 'notYet', musts: ['vision'], others: [] },
    ],
    [
      'nothing known',
      all('na'),
      { verdict: 'notYet', musts: must, others: criteria(false).map(({ id }) => id) },
    ],
  ])('%s', (_, answers, verdict) => {
    expect(verdictOf(readiness, answers)).toEqual(verdict);
  });

  test('waits for all answers, and names the criteria that lack one', () => {
    const { costs: _, aim: __, ...most } = all(3);
    expect(verdictOf(readiness, most)).toEqual({ verdict: 'unanswered', criteria: ['management', 'vision'] });
    expect(verdictOf(readiness, {})).toMatchObject({ criteria: readiness.headings.map(({ id }) => id) });
  });

  const anyWhole = fc
    .tuple(...ids.map(() => fc.constantFrom<Answer>(0, 'na', 1, 2, 3)))
    .map((answers): Answers => Object.fromEntries(ids.map((id, place) => [id, answers[place] as Answer])));
  /** Mostly good answers: where verdicts change. */
  const nearlyReady = fc
    .dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>(0, 'na', 1, 2), { maxKeys: 5 })
    .map((weak): Answers => ({ ...all(3), ...weak }));
  const order = ['alone', 'notYet', 'alongside', 'begin'];
  const rank = (answers: Answers) => order.indexOf(verdictOf(readiness, answers).verdict);
  const answerOrder: Answer[] = [0, 'na', 1, 2, 3];

  test('is never better for a lower answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyWhole, nearlyReady),
        fc.constantFrom(...ids),
        fc.nat(4),
        fc.nat(4),
        (answers, id, one, other) => {
          const [low, high] = [one, other].toSorted().map((place) => answerOrder[place] as Answer);
          const [lower, higher] = [low, high].map((answer) => rank({ ...answers, [id]: answer as Answer }));
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(higher as number);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the order of answers, criteria or statements', () => {
    const shuffled = {
      ...readiness,
      headings: readiness.headings
        .toReversed()
        .map((criterion) => ({ ...criterion, statements: criterion.statements.toReversed() })),
    };
    fc.assert(
      fc.property(fc.oneof(anyWhole, nearlyReady), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed());
        expect(verdictOf(readiness, reversed)).toEqual(verdictOf(readiness, answers));
        expect(verdictOf(shuffled, answers).verdict).toBe(verdictOf(readiness, answers).verdict);
      }),
    );
  });
});

describe('what to do first', () => {
  test('is what decided the verdict, the lowest first', () => {
    const things = (answers: Answers) => firstThings(readiness, answers).map(({ statement }) => statement.id);
    expect(things({ ...all(3), papers: 0, money: 0, time: 2 })).toEqual(['money', 'time', 'papers']);
    expect(things({ ...all(2), reason: 0, papers: 0 })).toEqual(['reason', 'papers', 'costs']);
    expect(things({ ...all(3), costs: 'na' })).toEqual(['costs']);
    expect(things(all(3))).toEqual([]);
  });

  test('is at most three, none firm, none twice, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswersTo(readiness), (answers) => {
        const things = firstThings(readiness, answers).map(({ statement }) => statement.id);
        expect(things.length).toBeLessThanOrEqual(3);
        expect(new Set(things).size).toBe(things.length);
        expect(things.every((id) => answers[id] !== undefined && answers[id] !== 3)).toBe(true);
      }),
    );
  });
});

test('a criterion is as strong as its weakest statement', () => {
  const [management] = readiness.headings;
  if (!management) throw new Error('no criterion');
  expect(lowestLevel(management, { ...all(3), reply: 1 })).toBe(1);
  expect(lowestLevel(management, { ...all(3), reply: 'na' })).toBe(0);
  expect(lowestLevel(management, { costs: 3 })).toBeUndefined();
});

describe('the state', () => {
  const form = readinessStateForm(readiness);

  test('comes back from a file and from an address of at most 300 characters', () => {
    fc.assert(
      fc.property(anyAnswersTo(readiness), (answers) => {
        const state = { answers, tasks: { costs: { who: 'Tejidos', when: 'junio' } } };
        expect(readStateFile(form, writeStateFile(form, state, ''))).toEqual({ data: state });
        const address = answersAddress(readiness, answers);
        expect(address.length).toBeLessThanOrEqual(300);
        expect(addressAnswers(readiness, address)).toEqual({ answers });
      }),
    );
  });

  test("takes no other tool's code", () => {
    expect(addressAnswers(readiness, '#a=F1AAAA')).toEqual({ refused: 'otherTool' });
    expect(addressAnswers(readiness, '#rules')).toBeUndefined();
  });
});
