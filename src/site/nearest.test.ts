import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['muyo', ['kallpa', 'muyu', 'matiz'], 'muyu'],
  ['Jewelry', ['jewellery', 'pisco'], 'jewellery'],
  ['something-else', ['muyu', 'kallpa'], undefined],
  ['muyu', [], undefined],
])('%j among %j means %j', (typed, texts, expected) => {
  expect(nearest(typed, texts)).toBe(expected);
});

test('the texts given keep their order', () => {
  const texts = ['kallpa', 'muyu'];
  nearest('muyu', texts);
  expect(texts).toEqual(['kallpa', 'muyu']);
});
