import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsInText, textParts, wordsOfText } from './figures-in-text.ts';

test.each([
  ['no figure at all', [{ words: 'no figure at all' }]],
  ['{a-1}', [{ fact: 'a-1' }]],
  ['about {people} people', [{ words: 'about ' }, { fact: 'people' }, { words: ' people' }]],
  ['{a} {b}', [{ fact: 'a' }, { words: ' ' }, { fact: 'b' }]],
  ['', []],
  // What is no id is not taken for words: it is named as a fact that there is not.
  ['{Not an id}', [{ fact: 'Not an id' }]],
])('%s', (text, parts) => {
  expect(textParts(text)).toEqual(parts);
});

test('the figures and the words of a text', () => {
  const text = '{total-spent} of {total-allotted}, says Table 1';
  expect(factsInText(text)).toEqual(['total-spent', 'total-allotted']);
  expect(wordsOfText(text)).toBe(' of  , says Table 1');
});

test('put together again, the parts are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant('{a-fact}'))), (pieces) => {
      const text = pieces.join('');
      const whole = textParts(text).map((part) => ('fact' in part ? `{${part.fact}}` : part.words));
      expect(whole.join('')).toBe(text);
    }),
  );
});
