import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAll, anyAnswers, evaluation } from './testing.ts';
import { allOpinions, disagreements, headingMeans } from './together.ts';

const { headings } = evaluation;

describe('members who answered alone', () => {
  test('agree where all chose the same', () => {
    expect(disagreements(headings, [answerAll(2), answerAll(2), answerAll(2)])).toEqual([]);
  });

  test('disagree most where the group is split, then where one stands apart', () => {
    const members = [
      { ...answerAll(1), rules: 0, goal: 0 },
      { ...answerAll(1), rules: 0, goal: 3 },
      { ...answerAll(1), rules: 3, goal: 3 },
      { ...answerAll(1), rules: 0, goal: 0 },
    ] as const;
    const found = disagreements(headings, [...members]);
    expect(found.map(({ statement, counts }) => [statement.id, counts])).toEqual([
      ['goal', [2, 0, 0, 2]],
      ['rules', [3, 0, 0, 1]],
    ]);
  });

  test('have means and the range of each heading', () => {
    const means = headingMeans(headings, [answerAll(1), answerAll(2), {}]);
    expect(means[0]).toEqual({ id: 'coordination', mean: 1.5, lowest: 1, highest: 2 });
    expect(headingMeans(headings, [{}])[0]?.mean).toBeUndefined();
  });

  test('count the same in whatever order their codes come', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 3, maxLength: 15 }), (members) => {
        const turned = members.toReversed();
        expect(allOpinions(headings, turned)).toEqual(allOpinions(headings, members));
        expect(disagreements(headings, turned)).toEqual(disagreements(headings, members));
      }),
    );
  });
});
