import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersCode, codeAnswers, readAnswers, statementIds } from './answers.ts';
import { answerAll, anyAnswers, evaluation } from './testing.ts';

test('a code gives back the answers, with those that are missing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(codeAnswers(evaluation, answersCode(evaluation, answers))).toEqual({ answers });
    }),
  );
});

test('fifteen codes fit into an address', () => {
  const code = answersCode(evaluation, answerAll('na')).replaceAll('-', '');
  expect(Array(15).fill(code).join('.').length).toBeLessThanOrEqual(290);
});

test('of foreign data only answers to these questions are taken', () => {
  const [first = '', second = '', third = ''] = statementIds(evaluation);
  const data = { [first]: 2, [second]: 'na', [third]: 4, other: 1, __proto__: { x: 1 } };
  expect(readAnswers(evaluation, data)).toEqual({ [first]: 2, [second]: 'na' });
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readAnswers(evaluation, anything)).toEqual({});
    }),
  );
});
