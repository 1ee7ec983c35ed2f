import type { SalesTable } from './schema.ts';

/** A row of the sales table: a firm or the total, with the fact of each cell. */
export interface SalesRow {
  name: string;
  /** One entry a year: ids of the facts for sales, exported share and exports. */
  cells: { year: number; sales: string; exportShare: string; exports: string }[];
}

const rowOf = (name: string, figures: SalesTable['total'], years: number[]): SalesRow => ({
  name,
  cells: years.map((year) => {
    const sales = figures.sales[year];
    const exportShare = figures.exportShare[year];
    const exports = figures.exports[year];
    if (!sales || !exportShare || !exports) {
      throw new Error(`${name}: sales, exportShare and exports need a fact for ${year}`);
    }
    return { year, sales, exportShare, exports };
  }),
});

/**
 * The sales table of a case: one row a firm, in the order of the record, and the row of the totals.
 *
 * @throws Error where a year has no fact
 */
export const salesRows = (table: SalesTable, totalName: string): { rows: SalesRow[]; total: SalesRow } => ({
  rows: table.firms.map((firm) => rowOf(firm.name, firm, table.years)),
  total: rowOf(totalName, table.total, table.years),
});
