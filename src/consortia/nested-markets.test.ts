import { expect, test } from 'vitest';
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import { areNested, liesIn, type Market } from './nested-markets.ts';

const ids = Object.keys(markets) as Market[];

test.each<[Market, Market, boolean]>([
  ['ES', 'EU', true],
  ['ES', 'europe', true],
  ['EU', 'ES', false],
  ['EC', 'latin-america', true],
  ['JP', 'asia', true],
  ['US', 'latin-america', false],
  ['CL', 'regional', false],
])('%s lies in %s: %s', (part, whole, expected) => {
  expect(liesIn(part, whole)).toBe(expected);
});

test('no market lies in itself, none in one that lies in it, and what holds a whole holds its parts', () => {
  for (const one of ids) {
    for (const two of ids) {
      expect(liesIn(one, two) && liesIn(two, one)).toBe(false);
      expect(areNested(one, two)).toBe(areNested(two, one));
      for (const three of ids) {
        if (liesIn(one, two) && liesIn(two, three)) expect(liesIn(one, three)).toBe(true);
      }
    }
  }
});
