import { describe, expect, test } from 'vitest';
import { consortium } from '../consortia/testing.ts';
import { figureData } from './figure-data.ts';
import { factsNamed, fillText, valueNamed, valuesNamed } from './figure-text.ts';
import type { ChartSource } from './schema.ts';

const consortia = [
  consortium({ id: 'one', firms: 5, employment: 50, markets: ['US', 'EU'], startYear: 2006 }),
  consortium({ id: 'two', firms: 3, employment: 20, markets: ['US'], macroRegion: 'lima', startYear: 2007 }),
  consortium({
    id: 'three',
    firms: 9,
    employment: 900,
    producerAssociations: true,
    markets: ['EU'],
    startYear: 2007,
  }),
];
const facts = new Map([['sales-2008', { value: 300, unit: 'usd' }]]);
const dataOf = (source: ChartSource) => figureData(source, facts, consortia);
const values = (source: ChartSource) =>
  Object.fromEntries(dataOf(source).rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));

describe('data', () => {
  test('by group, split by what has associations, the longest bar first', () => {
    const data = dataOf({ kind: 'groups', by: 'market', measure: 'people', split: 'associations' });
    expect(data.series.map(({ id }) => id)).toEqual(['firms-only', 'associations']);
    expect(data.rows.map(({ id, cells }) => [id, ...cells.map(({ value }) => value)])).toEqual([
      ['eu', 50, 900],
      ['us', 70, 0],
    ]);
    expect(data.rows[0]?.cells[1]?.from).toEqual(['catalogue/three']);
  });

  test('macro-regions keep the order of the annex', () => {
    expect(Object.keys(values({ kind: 'groups', by: 'macroRegion', measure: 'firms' }))).toEqual([
      'lima',
      'macrosur',
    ]);
  });

  test('by group and start year', () => {
    expect(values({ kind: 'groups', by: 'macroRegion', measure: 'consortia', split: 'startYear' })).toEqual({
      lima: [0, 1],
      macrosur: [1, 1],
    });
  });

  test('shares of each whole add up to 100', () => {
    const shares = values({ kind: 'shares', by: 'startYear' });
    expect(shares['people-firms-only']).toEqual([(100 * 50) / 70, (100 * 20) / 70]);
    for (const row of Object.values(shares)) {
      expect(row.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(100, 9);
    }
  });

  test('sizes: each consortium is in one class', () => {
    expect(values({ kind: 'sizes', of: 'firms', from: [3, 4, 6] })).toEqual({
      3: [1, 0],
      4: [1, 0],
      6: [0, 1],
    });
    const data = dataOf({ kind: 'sizes', of: 'peoplePerFirm', from: [0, 5, 10, 100] });
    expect(data.rows.map(({ label }) => label.en)).toEqual([
      'Fewer than 5',
      'From 5 to fewer than 10',
      'From 10 to fewer than 100',
      '100 or more',
    ]);
    expect(data.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test('classes of whole numbers are named by what is in them', () => {
    const data = dataOf({ kind: 'sizes', of: 'firms', from: [3, 4, 6] });
    expect(data.rows.map(({ label }) => label.es)).toEqual(['3', '4 a 5', '6 o más']);
  });

  test('from facts, with gaps', () => {
    const label = { en: 'A', es: 'A' };
    const source = (id: string): ChartSource => ({
      kind: 'facts',
      series: [
        { id: '2005', label },
        { id: '2008', label },
      ],
      rows: [{ id: 'a', label, facts: [null, id] }],
    });
    expect(values(source('sales-2008'))).toEqual({ a: [null, 300] });
    expect(() => dataOf(source('sales-2009'))).toThrow('content/facts/sales-2009.json is missing');
  });
});

describe('figures in texts', () => {
  const data = dataOf({ kind: 'groups', by: 'market', measure: 'people', split: 'associations' });

  test.each([
    ['eu/associations', 900],
    ['eu/sum', 950],
    ['sum/firms-only', 120],
    ['sum/sum', 1020],
    ['eu/firms', undefined],
    ['jp/sum', undefined],
  ])('{@%s} is %s', (name, value) => {
    expect(valueNamed(data, name)).toBe(value);
  });

  test('are filled in from facts and from the chart', () => {
    const text = '{sales-2008} and {@eu/sum}';
    expect([factsNamed(text), valuesNamed(text)]).toEqual([['sales-2008'], ['eu/sum']]);
    expect(fillText(text, data, String, (id) => `<${id}>`)).toBe('<sales-2008> and 950');
    expect(() => fillText('{@jp/sum}', data, String, String)).toThrow('{@jp/sum}');
  });
});
