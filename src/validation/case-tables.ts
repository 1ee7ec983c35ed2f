import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

type SalesTable = NonNullable<Records['cases'][number]['salesTable']>;

const columns = ['sales', 'exportShare', 'exports'] as const;

/** The rows of a case's table, with the name of their field. */
const rowsOf = ({ firms, total }: SalesTable) => [
  ...firms.map((firm, index) => ({ field: `salesTable.firms.${index}`, row: firm })),
  { field: 'salesTable.total', row: total },
];

/** Years that are not two, and figures for other years than those. */
function yearFaults(table: SalesTable, file: string): Fault[] {
  const years = table.years.map(String);
  const inOrder = (list: string[]) => [...new Set(list)].toSorted().join(', ');
  const notTwo = new Set(years).size !== 2 || years.length !== 2;
  return [
    ...(notTwo
      ? [
          {
            file,
            field: 'salesTable.years',
            found: years.join(', '),
            expected: 'two years, to set side by side',
          },
        ]
      : []),
    ...rowsOf(table).flatMap(({ field, row }) =>
      columns
        .filter((column) => inOrder(Object.keys(row[column])) !== inOrder(years))
        .map((column) => ({
          file,
          field: `${field}.${column}`,
          found: `figures for ${inOrder(Object.keys(row[column])) || 'no year'}`,
          expected: `figures for the years of the case: ${inOrder(years)}`,
        })),
    ),
  ];
}

/** What is wrong within a case's table of sales, and between it and the facts. */
export const salesTableFaults = (table: SalesTable, file: string, { names }: Content): Fault[] => [
  ...rowsOf(table).flatMap(({ field, row }) =>
    columns.flatMap((column) =>
      dangling({
        file,
        field: `${field}.${column}`,
        ids: Object.values(row[column]),
        known: names.facts,
        kind: 'fact in content/facts',
      }),
    ),
  ),
  ...yearFaults(table, file),
];
