import { expect, test } from 'vitest';
import { fillGaps } from './fill-gaps.ts';

test.each([
  ['{count} of {all}', { count: 3, all: '30' }, '3 of 30'],
  ['{count} and {count}', { count: 0 }, '0 and 0'],
  ['{count} of {all}', { count: 3 }, '3 of {all}'],
  // What is filled in is not looked through for gaps.
  ['{query}: {count}', { query: '{count}', count: 1 }, '{count}: 1'],
])('%s with %j is %s', (text, values, filled) => {
  expect(fillGaps(text, values)).toBe(filled);
});
