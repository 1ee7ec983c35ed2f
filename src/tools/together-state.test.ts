import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersCode } from './answers.ts';
import { answerAll, anyAnswers, evaluation } from './testing.ts';
import { addCodes, codesOfAddress, togetherForm } from './together-state.ts';

const [one, two] = [answersCode(evaluation, answerAll(1)), answersCode(evaluation, answerAll(2))];

test('codes are added as they come, several at once, those that are none named with the reason', () => {
  const text = `${one.toLowerCase()}\n ${two.replaceAll('-', ' ')} ; nonsense!, ${one.slice(0, -1)}`;
  expect(addCodes(evaluation, [one], text)).toEqual({
    codes: [one, one, two],
    added: 2,
    refused: [
      { code: 'nonsense!', reason: 'letters' },
      { code: one.slice(0, -1), reason: 'length' },
    ],
  });
});

test('fifteen are the most; the sixteenth is named', () => {
  const added = addCodes(evaluation, [], Array(16).fill(one).join('\n'));
  expect(added).toMatchObject({ added: 15, refused: [{ code: one, reason: 'full' }] });
});

test('an address carries up to fifteen codes in at most 300 characters, and gives them back', () => {
  fc.assert(
    fc.property(fc.array(anyAnswers, { minLength: 1, maxLength: 15 }), (members) => {
      const codes = members.map((answers) => answersCode(evaluation, answers));
      const hash = `#c=${codes.map((code) => code.replaceAll('-', '')).join('.')}`;
      expect(hash.length).toBeLessThanOrEqual(300);
      expect(addCodes(evaluation, [], codesOfAddress(hash)).codes).toEqual(codes);
    }),
  );
});

test('any text and any address are read without an error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(addCodes(evaluation, [one], text).codes[0]).toBe(one);
      expect(typeof codesOfAddress(`#${text}`)).toBe('string');
    }),
  );
});

test('of a stored state the codes that are sound are taken', () => {
  const form = togetherForm(evaluation);
  expect(form.readData({ codes: [one, 'x', 7, two] }, 1)).toEqual({ codes: [one, two] });
  expect(form.readData({ codes: 'x' }, 1)).toBeUndefined();
});
