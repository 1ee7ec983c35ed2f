import { expect, test } from 'vitest';
import { firstSentences } from './first-sentences.ts';

test.each([
  ['One. Two. Three.', 9, 'One. Two.'],
  ['One long sentence.', 5, 'One long sentence.'],
  ['US$ 1.5 more. ¿Y dos?', 100, 'US$ 1.5 more. ¿Y dos?'],
  ['One. A very long second one. 3.', 8, 'One.'],
])('%s in %d letters', (text, most, expected) => {
  expect(firstSentences(text, most)).toBe(expected);
});
