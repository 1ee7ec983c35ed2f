import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingScores, nextThings, suggestedStage } from './score.ts';
import { answerAll, anyAnswers, evaluation } from './testing.ts';

const groups = ['coordination', 'meetings', 'trust'];

describe('the profile', () => {
  test('weighs what others stand on double, and leaves out what does not apply', () => {
    const answers = { ...answerAll(0, ['meetings']), rhythm: 3, punctuality: 'na' } as const;
    const meetings = headingScores(evaluation.headings, answers).find(({ id }) => id === 'meetings');
    // rhythm 3 × 2, attendance 0 × 2, lead 0 × 1
    expect(meetings).toEqual({ id: 'meetings', mean: 6 / 5, answered: 4, of: 4 });
  });

  test('lies between 0 and 3, and rises when an answer does', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...Object.keys(answerAll(0))), (answers, id) => {
        const meanOf = (level: 0 | 3) =>
          headingScores(evaluation.headings, { ...answers, [id]: level }).map(({ mean }) => mean ?? 0);
        const [low, high] = [meanOf(0), meanOf(3)];
        for (const mean of [...low, ...high]) expect(mean >= 0 && mean <= 3).toBe(true);
        expect(high.every((mean, place) => mean >= (low[place] ?? 0))).toBe(true);
      }),
    );
  });

  test('of nothing has no means', () => {
    expect(headingScores(evaluation.headings, {}).every(({ mean }) => mean === undefined)).toBe(true);
  });
});

describe('the stage', () => {
  test.each([
    ['nothing done', answerAll(0), 'identification'],
    [
      'meetings and coordination begun',
      { ...answerAll(0), ...answerAll(1, ['coordination', 'meetings']) },
      'trust',
    ],
    ['trust there', { ...answerAll(0), ...answerAll(2, groups) }, 'capabilities'],
    ['pilots done', { ...answerAll(0), ...answerAll(3, [...groups, 'pilots']) }, 'strategic-plan'],
    ['a plan', { ...answerAll(0), ...answerAll(3, [...groups, 'pilots', 'strategy']) }, 'organisation'],
    [
      'pilots that do not apply',
      { ...answerAll(3), ...answerAll('na', ['pilots']), ...answerAll(0, ['strategy']) },
      'strategic-plan',
    ],
  ])('with %s is the first that is not passed', (_, answers, stage) => {
    expect(suggestedStage(evaluation, answers)).toMatchObject({ stage });
  });

  test('is none when all is firm', () => {
    expect(suggestedStage(evaluation, answerAll(3))).toEqual({ passed: true });
  });

  test('is not named on half of the answers: it says what is missing', () => {
    expect(suggestedStage(evaluation, {})).toEqual({ missing: ['coordination', 'meetings'] });
    expect(suggestedStage(evaluation, answerAll(2, ['coordination', 'meetings']))).toEqual({
      missing: ['trust'],
    });
  });

  test('is always one of the stages, passed, or missing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = suggestedStage(evaluation, answers);
        expect('stage' in found || 'passed' in found || 'missing' in found).toBe(true);
      }),
    );
  });
});

describe('what to do next', () => {
  test('is of the suggested stage first, then the furthest from the top', () => {
    const answers = { ...answerAll(2), ...answerAll(0, ['constitution']), design: 0, learned: 1 } as const;
    const things = nextThings(evaluation, answers);
    expect(suggestedStage(evaluation, answers)).toMatchObject({ stage: 'capabilities' });
    expect(things.map(({ statement }) => statement.id)).toEqual(['design', 'commitment', 'learned']);
  });

  test('is at most three things, none of them firm already, and none twice', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const things = nextThings(evaluation, answers);
        expect(things.length).toBeLessThanOrEqual(3);
        expect(new Set(things.map(({ statement }) => statement.id)).size).toBe(things.length);
        for (const { statement, level } of things) expect(answers[statement.id]).toBe(level);
        expect(things.every(({ level }) => level < 3)).toBe(true);
      }),
    );
  });

  test('is nothing when all is firm', () => {
    expect(nextThings(evaluation, answerAll(3))).toEqual([]);
  });
});
