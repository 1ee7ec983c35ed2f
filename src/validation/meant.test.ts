import { expect, test } from 'vitest';
import { meant } from './meant.ts';

const names = ['muyu-sales-2005', 'muyu-sales-2008', 'muyu-sales-2008-printed', 'kallpa'];

test.each([
  ['muyu-sles-2008', 'muyu-sales-2008'],
  ['kalpa', 'kallpa'],
  ['muyu-sales-2006', undefined],
  ['muyu-sales-208', undefined],
  ['muyu-sales', undefined],
  ['something-else', undefined],
])('%s means %s', (typed, expected) => {
  expect(meant(typed, names)).toBe(expected);
});
