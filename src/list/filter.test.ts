import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consortium } from '../consortia/testing.ts';
import { noChoice } from './choice.ts';
import { facetIndex } from './facet-index.ts';
import { type FacetId, facetIds, facetValues, type Row } from './facets.ts';
import { byDepartment, filterRows, loosenings, sortRows, totals } from './filter.ts';
import { anyChoice, anyRows, knownOf } from './testing.ts';

const rows: Row[] = [
  consortium({
    id: 'a',
    sector: 'jewellery',
    department: 'lima',
    firms: 4,
    markets: ['US'],
    startYear: 2006,
  }),
  consortium({ id: 'b', sector: 'jewellery', department: 'cusco', firms: 9, markets: ['US', 'EU'] }),
  consortium({ id: 'c', sector: 'tourism', department: 'cusco', firms: 4, markets: ['EU'], employment: 20 }),
];
const index = facetIndex(rows);
const chosen = (facets: Partial<Record<FacetId, string[]>>) => ({ ...noChoice().facets, ...facets });
const found = (facets: Partial<Record<FacetId, string[]>>, hasText?: (row: number) => boolean) =>
  filterRows(index, chosen(facets), hasText);

describe('a filter', () => {
  test.each<[string, Partial<Record<FacetId, string[]>>, number[]]>([
    ['nothing: all', {}, [0, 1, 2]],
    ['one value', { sector: ['jewellery'] }, [0, 1]],
    ['two values of one facet: either', { sector: ['jewellery', 'tourism'] }, [0, 1, 2]],
    ['two facets: both', { sector: ['jewellery'], department: ['cusco'] }, [1]],
    ['one of several markets', { market: ['EU'] }, [1, 2]],
    ['a class of size', { firms: ['9-'] }, [1]],
    ['what no consortium has', { sector: ['tourism'], department: ['lima'] }, []],
  ])('by %s', (_, facets, expected) => {
    expect(found(facets).rows).toEqual(expected);
  });

  test('counts for each value what choosing it would bring', () => {
    const { counts } = found({ sector: ['jewellery'], department: ['cusco'] });
    expect(counts.sector).toEqual({ jewellery: 1, tourism: 1 });
    expect(counts.department).toEqual({ lima: 1, cusco: 1 });
    expect(counts.market).toEqual({ US: 1, EU: 1 });
  });

  test('says for an empty result what to leave out', () => {
    const choice = { ...noChoice().facets, sector: ['tourism'], department: ['lima'] };
    expect(filterRows(index, choice).rows).toEqual([]);
    expect(loosenings(index, choice)).toEqual([
      { facets: ['sector'], count: 1 },
      { facets: ['department'], count: 1 },
    ]);
    expect(loosenings(index, choice, () => false)).toEqual([]);
  });

  test('heeds the words that are looked for, in the counts too', () => {
    const { rows: one, counts } = found({ sector: ['jewellery'] }, (row) => row !== 0);
    expect(one).toEqual([1]);
    expect(counts.sector).toEqual({ jewellery: 1, tourism: 1 });
  });

  test('adds up firms and people of what it found', () => {
    expect(totals([0, 2], index)).toEqual({ firms: 8, people: 70 });
  });

  test('adds them up by department', () => {
    expect(byDepartment([0, 1, 2], index)).toEqual({
      lima: { consortia: 1, firms: 4, people: 50 },
      cusco: { consortia: 2, firms: 13, people: 70 },
    });
  });

  test.each([
    ['annex', [0, 1, 2]],
    ['firms', [1, 0, 2]],
    ['people', [0, 1, 2]],
    ['start', [0, 1, 2]],
    ['name', [2, 0, 1]],
  ] as const)('orders by %s, equals as in the annex', (sort, expected) => {
    expect(sortRows([0, 1, 2], sort, index, [1, 2, 0])).toEqual(expected);
  });
});

describe('whatever the consortia and the choice', () => {
  const cases = anyRows.chain((some) => anyChoice(some).map((choice) => ({ some, choice })));

  /** The plain way: every consortium against every facet. */
  const passes = (row: Row, facets: Record<FacetId, string[]>) =>
    facetIds.every(
      (facet) =>
        facets[facet].length === 0 || facetValues[facet](row).some((value) => facets[facet].includes(value)),
    );

  test('those pass that hold a value of every facet', () => {
    fc.assert(
      fc.property(cases, ({ some, choice }) => {
        const expected = some.flatMap((row, place) => (passes(row, choice.facets) ? [place] : []));
        expect(filterRows(facetIndex(some), choice.facets).rows).toEqual(expected);
      }),
    );
  });

  test('counts of a facet with single values add up to what passes the other facets', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...facetIds), ({ some, choice }, facet) => {
        const { counts } = filterRows(facetIndex(some), choice.facets);
        const others = some.filter((row) => passes(row, { ...choice.facets, [facet]: [] }));
        const expected = others.flatMap((row) => facetValues[facet](row)).length;
        expect(Object.values(counts[facet]).reduce((sum, count) => sum + count, 0)).toBe(expected);
      }),
    );
  });

  test('choosing one value more brings as many as its count says', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...facetIds), ({ some, choice }, facet) => {
        const { counts } = filterRows(facetIndex(some), choice.facets);
        for (const value of knownOf(some)[facet]) {
          const alone = filterRows(facetIndex(some), { ...choice.facets, [facet]: [value] });
          expect(alone.rows.length).toBe(counts[facet][value]);
        }
      }),
    );
  });

  test('the order in which facets are chosen never matters', () => {
    fc.assert(
      fc.property(cases, ({ some, choice }) => {
        const whole = filterRows(facetIndex(some), choice.facets).rows;
        const stepwise = (order: readonly FacetId[]) =>
          order.reduce(
            (left, facet) => {
              const { rows } = filterRows(facetIndex(some), {
                ...noChoice().facets,
                [facet]: choice.facets[facet],
              });
              return left.filter((row) => rows.includes(row));
            },
            some.map((_, place) => place),
          );
        expect(stepwise(facetIds)).toEqual(whole);
        expect(stepwise([...facetIds].reverse())).toEqual(whole);
      }),
    );
  });

  test('a filter only ever narrows', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...facetIds), ({ some, choice }, facet) => {
        const narrow = filterRows(facetIndex(some), choice.facets).rows;
        const wide = filterRows(facetIndex(some), { ...choice.facets, [facet]: [] });
        expect(wide.rows).toEqual(expect.arrayContaining(narrow));
      }),
    );
  });

  test('what is to be left out where nothing passes is as little as is enough, what brings most first', () => {
    fc.assert(
      fc.property(cases, ({ some, choice }) => {
        const index = facetIndex(some);
        const left = (facets: readonly FacetId[]) =>
          filterRows(index, {
            ...choice.facets,
            ...Object.fromEntries(facets.map((facet) => [facet, []])),
          }).rows.length;
        fc.pre(some.length > 0 && left([]) === 0);
        const ways = loosenings(index, choice.facets);
        expect(ways).not.toEqual([]);
        for (const { facets, count } of ways) {
          expect(count).toBe(left(facets));
          for (const kept of facets) expect(left(facets.filter((facet) => facet !== kept))).toBe(0);
        }
        expect(new Set(ways.map(({ facets }) => facets.length)).size).toBe(1);
        const counts = ways.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
