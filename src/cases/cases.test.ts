import { expect, test } from 'vitest';
import { exportsBars, exportsMeasure, exportsTable } from './exports-chart.ts';
import { salesRows } from './sales-table.ts';
import type { SalesTable } from './schema.ts';

const figures = (name: string) => ({
  sales: { '2005': `${name}-sales-2005`, '2008': `${name}-sales-2008` },
  exportShare: { '2005': `${name}-share-2005`, '2008': `${name}-share-2008` },
  exports: { '2005': `${name}-exports-2005`, '2008': `${name}-exports-2008` },
});

const table: SalesTable = {
  years: [2005, 2008],
  firms: [
    { slug: 'one', name: 'One', printedName: 'ONE', ...figures('one') },
    { slug: 'two', name: 'Two', printedName: 'TWO', ...figures('two') },
  ],
  total: figures('total'),
};

test('the table has a row a firm and one for the total, and the facts of each year', () => {
  const { rows, total } = salesRows(table, 'Total');
  expect(rows.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(total.cells).toEqual([
    { year: 2005, sales: 'total-sales-2005', exportShare: 'total-share-2005', exports: 'total-exports-2005' },
    { year: 2008, sales: 'total-sales-2008', exportShare: 'total-share-2008', exports: 'total-exports-2008' },
  ]);
});

test('a year without its facts is refused by name', () => {
  expect(() => salesRows({ ...table, years: [2006] }, 'Total')).toThrow(
    'One: sales, exportShare and exports need a fact for 2006',
  );
});

test('the bars and their table show the same values; one that is not known has no bar and a dash', () => {
  const facts = new Map([
    ['one-exports-2005', { value: 0 }],
    ['one-exports-2008', { value: 65100 }],
    ['two-exports-2005', { value: 11900 }],
  ]);
  const bars = exportsBars(table, facts, 'es', 'Exportaciones');
  expect(bars.series.map(({ name, values, look }) => [name, values, look])).toEqual([
    ['2005', [0, 11900], 'outline'],
    ['2008', [65100, null], 'solid'],
  ]);
  expect(exportsMeasure(bars, 'es')).toBe('Exportaciones, 2005 y 2008');
  expect(exportsTable(bars, 'Empresa')).toEqual({
    head: ['Empresa', '2005', '2008'],
    rows: [
      ['One', '0', '65,100'],
      ['Two', '11,900', '–'],
    ],
  });
});
