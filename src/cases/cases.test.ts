import { expect, test } from 'vitest';
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
