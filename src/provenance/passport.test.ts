import { expect, test } from 'vitest';
import { factText } from './passport.ts';

test('a quotient keeps its decimal, a count has none', () => {
  const compute = { operation: 'ratio' as const, of: ['people', 'firms'] };
  expect(factText('en', { value: 66, unit: 'people', compute }, 'people')).toBe('66.0 people');
  expect(factText('en', { value: 66, unit: 'people' }, 'people')).toBe('66 people');
});

test('a ratio is a bare number', () => {
  expect(factText('en', { value: 6, unit: 'ratio' }, 'ratio')).toBe('6.0');
});
