import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEntry, withFirmUntil } from './book.ts';
import { gapsOf, wrongFigures } from './missing.ts';
import { changeSaid, totalSaid } from './say.ts';
import { comparedYears, firmRows, summaryOf } from './summary.ts';
import { anyBook, sample } from './testing.ts';
import { fundGap, groupMarkets, groupShare, savingOf, shareChange, totalChange, totalOf } from './totals.ts';

describe('a total', () => {
  test.each([
    ['sales', 2022, { value: 1500, known: 2, of: 3 }],
    ['sales', 2023, { value: 2200, known: 3, of: 3 }],
    ['exports', 2022, { value: 200, known: 2, of: 3 }],
    ['exports', 2023, { value: 700, known: 2, of: 3 }],
    ['men', 2022, { value: 2, known: 1, of: 3 }],
    ['workers', 2022, { value: 5, known: 1, of: 3 }],
    ['workers', 2023, { value: 10, known: 2, of: 3 }],
    ['men', 2021, { value: undefined, known: 0, of: 3 }],
  ] as const)('of %s in %d says what it covers', (measure, year, total) => {
    expect(totalOf(sample, year, measure)).toEqual(total);
  });

  test('keeps empty and zero apart', () => {
    const empty = withEntry(sample, 2022, 'f2', 'exports', '');
    expect(totalOf(empty, 2022, 'exports')).toEqual({ value: 200, known: 1, of: 3 });
    expect(totalOf(sample, 2022, 'exports')).toEqual({ value: 200, known: 2, of: 3 });
  });

  test('leaves a firm out after its last year, and one that was taken out always', () => {
    expect(totalOf(withFirmUntil(sample, 'f3', 2022), 2023, 'sales')).toEqual({
      value: 1900,
      known: 2,
      of: 2,
    });
    expect(totalOf(withFirmUntil(sample, 'f1', 0), 2022, 'sales')).toEqual({ value: 500, known: 1, of: 2 });
  });

  test.each([
    ['sales', 'about 10'],
    ['sales', -5],
    ['sales', 2e12],
    ['women', 1.5],
  ] as const)('does not count %s of %j, which is told', (field, entry) => {
    const faulty = withEntry(sample, 2022, 'f1', field, entry);
    expect(totalOf(faulty, 2022, field).known).toBe(1);
    expect(wrongFigures(faulty)).toMatchObject([{ year: 2022, who: 'f1', field }]);
  });

  test('counts neither sales nor exports where more is exported than sold, and tells it once', () => {
    const faulty = withEntry(sample, 2023, 'f1', 'exports', 1501);
    expect(totalOf(faulty, 2023, 'sales')).toEqual({ value: 700, known: 2, of: 3 });
    expect(groupShare(faulty, 2023)).toMatchObject({ known: 1 });
    expect(wrongFigures(faulty)).toEqual([
      { year: 2023, who: 'f1', field: 'exports', fault: 'exceedsSales' },
    ]);
  });
});

describe('the share', () => {
  test('is of the sums of firms that know both, not of shares', () => {
    expect(groupShare(sample, 2022).value).toBeCloseTo(13.333, 2);
    expect(groupShare(sample, 2023)).toEqual({ value: (700 / 1800) * 100, known: 2, of: 3 });
  });

  test('is not known where nothing was sold', () => {
    const nothing = withEntry(withEntry(sample, 2022, 'f1', 'sales', 0), 2022, 'f1', 'exports', 0);
    const alone = withEntry(nothing, 2022, 'f2', 'sales', '');
    expect(groupShare(alone, 2022)).toEqual({ value: undefined, known: 1, of: 3 });
  });

  test('changes over the firms that are known in both years', () => {
    expect(shareChange(sample, [2022, 2023])).toMatchObject({
      from: 20,
      to: 40,
      difference: 20,
      known: 1,
      of: 3,
    });
  });
});

describe('a change', () => {
  test('compares like with like', () => {
    expect(totalChange(sample, 'sales', [2022, 2023])).toEqual({
      from: 1500,
      to: 1900,
      difference: 400,
      percent: (400 / 1500) * 100,
      known: 2,
      of: 3,
    });
  });

  test('from zero has no per cent, and none where nothing can be compared', () => {
    const zero = withEntry(withEntry(sample, 2022, 'f1', 'exports', ''), 2023, 'f2', 'exports', 9);
    expect(totalChange(zero, 'exports', [2022, 2023])).toMatchObject({ from: 0, to: 9, percent: undefined });
    expect(totalChange(sample, 'men', [2021, 2023])).toBeUndefined();
  });
});

test('markets are counted once, however they are written, and none is known to be none', () => {
  expect(groupMarkets(sample, 2022)).toMatchObject({ value: 2, known: 2, of: 3 });
  const doubled = withEntry(sample, 2023, 'f2', 'markets', 'CHILE, itália');
  expect(groupMarkets(doubled, 2023)).toMatchObject({ value: 2, known: 2 });
});

test('the group: what was saved, and a fund that does not add up', () => {
  expect(savingOf(sample, 2023)).toBe(30);
  expect(savingOf(sample, 2022)).toBeUndefined();
  expect(fundGap(sample, 2023)).toBe(-10);
  expect(fundGap(withEntry(sample, 2023, 'group', 'fundLeft', 120), 2023)).toBe(0);
  expect(fundGap(sample, 2022)).toBeUndefined();
});

test('what is missing is listed by year and firm, without texts', () => {
  expect(gapsOf(sample).filter(({ year }) => year === 2022)).toEqual([
    { year: 2022, who: 'f2', fields: ['men'] },
    { year: 2022, who: 'f3', fields: ['sales', 'exports', 'women', 'men', 'markets'] },
    {
      year: 2022,
      who: 'group',
      fields: ['fundIn', 'fundOut', 'activities', 'activitiesCost', 'activitiesApart'],
    },
  ]);
});

test('the summary sets a year beside the baseline, or the baseline alone', () => {
  expect(comparedYears(sample, undefined)).toEqual([2022, 2023]);
  expect(comparedYears({ ...sample, baseline: 2023 }, undefined)).toEqual([2023, 2022]);
  expect(comparedYears(sample, 2022)).toEqual([2022]);
  expect(comparedYears({ ...sample, years: [] }, undefined)).toEqual([]);
  expect(summaryOf(sample, [2022])[0]).toEqual({
    measure: 'sales',
    unit: 'money',
    to: { value: 1500, known: 2, of: 3 },
  });
  expect(firmRows(sample, [2022, 2023])[2]).toMatchObject({ years: [{ sales: undefined }, { sales: 300 }] });
});

const words = {
  unknown: 'not known',
  coverage: '{known} of {of} firms',
  points: '{value} points',
  fromZero: 'from zero',
  noChange: 'cannot be compared',
};

test.each([
  [{ value: undefined, known: 0, of: 3 }, { text: 'not known' }],
  [{ value: 1234.5, known: 3, of: 3 }, { text: 'S/\u00a01,235' }],
  [
    { value: 0, known: 2, of: 3 },
    { text: 'S/\u00a00', small: '2 of 3 firms' },
  ],
])('the total %j says %j', (total, said) => {
  expect(totalSaid('en', total, 'money', 'PEN', words)).toEqual(said);
});

test.each([
  [undefined, 'money', { text: 'cannot be compared' }],
  [
    { from: 100, to: 150, difference: 50, percent: 50, known: 2, of: 3 },
    'money',
    { text: '+US$\u00a050', small: '+50% · 2 of 3 firms' },
  ],
  [
    { from: 100, to: 50, difference: -50, percent: -50, known: 3, of: 3 },
    'count',
    { text: '−50', small: '−50%' },
  ],
  [
    { from: 0, to: 5, difference: 5, percent: undefined, known: 3, of: 3 },
    'count',
    { text: '+5', small: 'from zero' },
  ],
  [{ from: 5, to: 5, difference: 0, percent: 0, known: 3, of: 3 }, 'count', { text: '0' }],
  [{ from: 10, to: 12.5, difference: 2.5, percent: 25, known: 3, of: 3 }, 'percent', { text: '+2.5 points' }],
] as const)('the change %j in %s says %j', (change, unit, said) => {
  expect(changeSaid('en', change, unit, 'USD', words)).toEqual(said);
});

test('of any book: no total covers more firms than there are, and no share is above 100', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const year of book.years) {
        for (const { to } of summaryOf(book, [year])) expect(to.known).toBeLessThanOrEqual(to.of);
        expect(groupShare(book, year).value ?? 0).toBeLessThanOrEqual(100.0001);
      }
      gapsOf(book);
    }),
    { numRuns: 30 },
  );
});
