import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consortium } from '../consortia/testing.ts';
import { facetIndex } from '../list/facet-index.ts';
import type { Row } from '../list/facets.ts';
import { anyRows } from '../list/testing.ts';
import { meritsOf, missing, mostPoints, rank, regionsOf, sizeDegree, traitsOf } from './score.ts';
import { anyWish } from './testing.ts';
import { weights } from './weights.ts';
import { noWish, type Wish } from './wish.ts';

const muyu = consortium({});
const pointsOf = (wish: Partial<Wish>, row: Row = muyu, others: Row[] = []) =>
  rank({ ...noWish(), ...wish }, facetIndex([row, ...others])).find((each) => each.row === 0)?.points ?? 0;

/** The wish of one who is just like a consortium. */
const wishOf = (row: Row): Wish => {
  const { region, markets, ...traits } = traitsOf(row);
  return { ...traits, markets };
};

describe('points', () => {
  test.each<[string, Partial<Wish>, number]>([
    ['the same sector', { sector: 'multisector' }, weights.sector],
    ['another sector', { sector: 'pisco' }, 0],
    ['a sector that the catalogue does not have', { sector: 'other' }, 0],
    ['both markets', { markets: ['US', 'EU'] }, 2 * weights.market.full],
    ['one of two markets', { markets: ['US', 'CL'] }, weights.market.full],
    ['a market within one of its own', { markets: ['ES'] }, weights.market.close],
    ['a market around one of its own', { markets: ['europe'] }, weights.market.close],
    ['a market that is near and one that is the same', { markets: ['US', 'ES'] }, 4],
    ['the same department', { department: 'cusco' }, weights.department.full],
    ['a department where nobody is', { department: 'loreto' }, 0],
    ['the same model', { model: 'promotion-sales' }, weights.model],
    ['half of the model', { model: 'promotion' }, 0],
    ['as many firms', { firms: 5 }, weights.size.full],
    ['a firm less', { firms: 4 }, weights.size.close],
    ['half as many', { firms: 3 }, weights.size.near],
    ['many more', { firms: 11 }, 0],
    ['as many people', { people: 50 }, weights.size.full],
    ['a quarter more', { people: 62 }, weights.size.close],
    ['double', { people: 100 }, weights.size.near],
    ['more than double', { people: 101 }, 0],
  ])('for %s', (_, wish, points) => {
    expect(pointsOf(wish)).toBe(points);
  });

  test('for another department of the same macro-region', () => {
    const puno = consortium({ department: 'puno' });
    expect(pointsOf({ department: 'puno' }, muyu, [puno])).toBe(weights.department.close);
    const elsewhere = consortium({ department: 'lima', macroRegion: 'lima' });
    expect(pointsOf({ department: 'lima' }, muyu, [elsewhere])).toBe(0);
  });

  test('of sizes do not depend on which is whose', () => {
    const size = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(size, size, (one, two) => {
        expect(sizeDegree(one, two)).toBe(sizeDegree(two, one));
      }),
    );
  });
});

const withWish = fc.record({ rows: anyRows, wish: anyWish });

describe('the ranking', () => {
  test('is empty where nothing is chosen', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(rank(noWish(), facetIndex(rows))).toEqual([]);
      }),
    );
  });

  test('has the most points first, equals in the order of the annex, and nobody without points', () => {
    fc.assert(
      fc.property(withWish, ({ rows, wish }) => {
        const ranked = rank(wish, facetIndex(rows));
        for (const [place, { row, points }] of ranked.entries()) {
          const before = ranked[place - 1];
          expect(points).toBeGreaterThan(0);
          expect(points).toBeLessThanOrEqual(mostPoints(wish));
          if (before)
            expect(before.points > points || (before.points === points && before.row < row)).toBe(true);
        }
      }),
    );
  });

  test('gives one that is just like the wish all points, so that none stands above it with more', () => {
    fc.assert(
      fc.property(
        anyRows.filter((rows) => rows.length > 0),
        fc.nat(),
        (rows, at) => {
          const place = at % rows.length;
          const wish = wishOf(rows[place] ?? muyu);
          const ranked = rank(wish, facetIndex(rows));
          expect(ranked.find(({ row }) => row === place)?.points).toBe(mostPoints(wish));
          expect(ranked[0]?.points).toBe(mostPoints(wish));
        },
      ),
    );
  });

  test('never depends on the order in which markets are chosen', () => {
    fc.assert(
      fc.property(withWish, ({ rows, wish }) => {
        const index = facetIndex(rows);
        expect(rank({ ...wish, markets: wish.markets.toReversed() }, index)).toEqual(rank(wish, index));
      }),
    );
  });

  test('gives the points that the reasons add up to', () => {
    fc.assert(
      fc.property(withWish, ({ rows, wish }) => {
        const index = facetIndex(rows);
        const regions = regionsOf(index, wish.department);
        for (const { row, points } of rank(wish, index)) {
          const merits = meritsOf(wish, traitsOf(rows[row] ?? muyu), regions);
          expect(merits.reduce((sum, merit) => sum + merit.points, 0)).toBe(points);
          expect(merits.every(({ degree, points }) => (degree === 'none') === (points === 0))).toBe(true);
        }
      }),
    );
  });

  test('does not lose points when something more is chosen', () => {
    fc.assert(
      fc.property(withWish, ({ rows, wish }) => {
        const index = facetIndex(rows);
        const { sector, ...less } = wish;
        const before = new Map(rank(less, index).map(({ row, points }) => [row, points]));
        for (const { row, points } of rank(wish, index)) {
          expect(points).toBeGreaterThanOrEqual(before.get(row) ?? 0);
        }
      }),
    );
  });
});

describe('what nobody has', () => {
  const index = facetIndex([muyu, consortium({ firms: 9, employment: 900, sector: 'tourism' })]);

  test.each<[Partial<Wish>, unknown[]]>([
    [{}, []],
    [{ sector: 'tourism', markets: ['US'], firms: 5 }, []],
    [{ sector: 'pisco' }, [{ criterion: 'sector', value: 'pisco' }]],
    [{ department: 'loreto' }, [{ criterion: 'department', value: 'loreto' }]],
    [{ markets: ['US', 'JP'] }, [{ criterion: 'market', value: 'JP' }]],
    [{ model: 'sales' }, [{ criterion: 'model', value: 'sales' }]],
    [{ firms: 10 }, [{ criterion: 'firms', end: 'largest', value: 9 }]],
    [{ firms: 4 }, [{ criterion: 'firms', end: 'smallest', value: 5 }]],
    [{ people: 901 }, [{ criterion: 'people', end: 'largest', value: 900 }]],
  ])('of %j is %j', (wish, expected) => {
    expect(missing({ ...noWish(), ...wish }, index)).toEqual(expected);
  });
});
