import { expect, test } from 'vitest';
import { firstSentences } from './first-sentences.ts';

test.each([
  ['One. Two. Three.', 9, 1, 'One. Two.'],
  ['One long sentence.', 5, 1, 'One long sentence.'],
  ['US$ 1.5 more. ¿Y dos?', 100, 1, 'US$ 1.5 more. ¿Y dos?'],
  ['One. A very long second one. 3.', 8, 1, 'One.'],
  ['One. A very long second one. 3.', 8, 5, 'One. A very long second one.'],
])('%s in %d letters, at least %d', (text, most, least, expected) => {
  expect(firstSentences(text, most, least)).toBe(expected);
});
