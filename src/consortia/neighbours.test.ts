import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbourFinder } from './neighbours.ts';
import type { Consortium } from './schema.ts';
import { consortium } from './testing.ts';

const self = consortium({ id: 'self', sector: 'jewellery', department: 'cusco', markets: ['US', 'EU'] });
const ring = consortium({ id: 'ring', sector: 'jewellery', department: 'puno', markets: ['US'] });
const rug = consortium({ id: 'rug', sector: 'multisector', department: 'cusco', markets: ['CL'] });
const wood = consortium({
  id: 'wood',
  sector: 'wooden-furniture',
  department: 'lima',
  markets: ['US', 'CL'],
});
const all = [self, ring, rug, wood];
const ids = ({ nearest }: { nearest: { consortium: Consortium }[] }) =>
  nearest.map(({ consortium }) => consortium.id);

test('neighbours share the sector, the department or a market, and each says all that it shares', () => {
  const { sector, department, market } = neighbourFinder(all)(self);
  expect(sector.nearest).toEqual([{ consortium: ring, sector: true, department: false, markets: ['US'] }]);
  expect(department.nearest).toEqual([{ consortium: rug, sector: false, department: true, markets: [] }]);
  expect(market.nearest).toEqual([{ consortium: wood, sector: false, department: false, markets: ['US'] }]);
});

test('each value says how many share it, the consortium itself among them', () => {
  const { sector, department, market } = neighbourFinder(all)(self);
  expect(sector.values).toEqual([{ value: 'jewellery', count: 2 }]);
  expect(department.values).toEqual([{ value: 'cusco', count: 2 }]);
  expect(market.values).toEqual([
    { value: 'US', count: 3 },
    { value: 'EU', count: 1 },
  ]);
});

test('those with the nearest number of people come first; by market, those that share most', () => {
  const others = [400, 55, 1, 48, 90].map((employment) =>
    consortium({ id: `p-${employment}`, sector: 'jewellery', department: 'lima', employment }),
  );
  const one = consortium({ id: 'one', sector: 'pisco', department: 'puno', markets: ['US'] });
  const both = consortium({
    id: 'both',
    sector: 'pisco',
    department: 'puno',
    markets: ['EU', 'US'],
    employment: 900,
  });
  const { sector } = neighbourFinder([self, ...others, one, both])(self);
  expect(ids(sector)).toEqual(['p-48', 'p-55', 'p-90']);
  expect(ids(neighbourFinder([self, one, both])(self).market)).toEqual(['both', 'one']);
});

test('a list of any consortia names at most three others, and nobody twice', () => {
  const any = fc.record({
    sector: fc.constantFrom('jewellery', 'pisco', 'tourism'),
    department: fc.constantFrom('lima', 'cusco'),
    markets: fc.uniqueArray(fc.constantFrom('US', 'EU', 'CL', 'JP'), { minLength: 1 }),
    employment: fc.integer({ min: 1, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (made) => {
      const records = made.map((changes, index) => consortium({ ...(changes as object), id: `c-${index}` }));
      const find = neighbourFinder(records);
      for (const of of records) {
        const { sector, department, market } = find(of);
        const lists = [sector, department, market];
        const named = lists.flatMap(ids);
        expect(lists.every(({ nearest }) => nearest.length <= 3)).toBe(true);
        expect(new Set([...named, of.id]).size).toBe(named.length + 1);
        expect(sector.nearest.every((other) => other.sector)).toBe(true);
        expect(department.nearest.every((other) => other.department)).toBe(true);
        expect(market.nearest.every(({ markets }) => markets.length > 0)).toBe(true);
        const others = records.filter(({ id, sector }) => id !== of.id && sector === of.sector);
        expect(sector.nearest).toHaveLength(Math.min(3, others.length));
      }
    }),
  );
});
