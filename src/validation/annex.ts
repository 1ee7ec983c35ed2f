import { join } from 'node:path';
import { type AnnexRow, readAnnexTable } from '../consortia/annex-table.ts';
import { annexColumns, type Consortium } from '../consortia/schema.ts';
import { readText } from '../site/files.ts';
import type { Content } from './content.ts';
import { type Fault, show } from './fault.ts';
import { writeJson } from './issues.ts';
import { reportId } from './report-sections.ts';

const place = ({ macroRegion, number }: Pick<AnnexRow, 'macroRegion' | 'number'>) =>
  `row ${number} of ${macroRegion}`;

const fileOf = ({ id }: Consortium) => `content/consortia/${id}.json`;

/** How many cells a record has in common with a row. */
const likeness = ({ printed }: Consortium, row: AnnexRow) =>
  annexColumns.filter((column) => printed[column] === row.printed[column]).length;

/** The row that a record copies: the one it names, unless another has nearly all of its cells. */
function copiedRow(record: Consortium, annex: AnnexRow[]): AnnexRow | undefined {
  const named = annex.find((row) => place(row) === place(record));
  const nearlyAll = Math.max(annexColumns.length - 2, named ? likeness(record, named) + 1 : 0);
  return annex.find((row) => likeness(record, row) >= nearlyAll) ?? named;
}

/** A record that names another row than the one it copies, or none that there is. */
function placeFault(record: Consortium, row: AnnexRow | undefined): Fault[] {
  if (row && place(row) === place(record)) return [];
  return [
    {
      file: fileOf(record),
      field: row?.macroRegion === record.macroRegion || !row ? 'number' : 'macroRegion, number',
      found: place(record),
      expected: row ? `${place(row)}, which has its cells` : 'a row of Annex 3; the catalogue is closed',
      fix: row && `${writeJson('macroRegion', row.macroRegion)}, ${writeJson('number', row.number)}`,
    },
  ];
}

/** Cells of a record that are not as Annex 3 prints them. */
const cellFaults = (record: Consortium, row: AnnexRow): Fault[] =>
  annexColumns
    .filter((column) => record.printed[column] !== row.printed[column])
    .map((column) => ({
      file: fileOf(record),
      field: `printed.${column}`,
      found: show(record.printed[column]),
      expected: `the cell of ${place(row)} to the letter, misprints included`,
      fix: writeJson(column, row.printed[column]),
    }));

/** Records that copy the row of another, and rows that no record copies. */
function countFaults(pairs: { record: Consortium; row: AnnexRow | undefined }[], annex: AnnexRow[]): Fault[] {
  const byRow = Map.groupBy(pairs, ({ row }) => row);
  const repeated = annex.flatMap((row) => {
    const [first, ...others] = byRow.get(row) ?? [];
    return others.map(({ record }) => ({
      file: fileOf(record),
      field: 'printed',
      found: `${place(row)}, which ${first && fileOf(first.record)} has too`,
      expected: 'a row of Annex 3 of its own',
    }));
  });
  const left = annex
    .filter((row) => !byRow.has(row))
    .map((row) => ({
      file: 'content/consortia',
      field: `${place(row)} of Annex 3`,
      found: 'no record',
      expected: `a file for "${row.printed.name}"`,
    }));
  return [...repeated, ...left];
}

/** What keeps the catalogue from being Annex 3, row by row and cell by cell. */
export function annexFaults({ root, records, names }: Content): Fault[] {
  const annex = readAnnexTable(readText(join(root, `content/sources/${reportId}.annex-3.tsv`)));
  const pairs = records.consortia.map((record) => ({ record, row: copiedRow(record, annex) }));
  const isComplete = records.consortia.length === names.consortia.size;
  return [
    ...pairs.flatMap(({ record, row }) => [
      ...placeFault(record, row),
      ...(row ? cellFaults(record, row) : []),
    ]),
    ...(isComplete ? countFaults(pairs, annex) : []),
  ];
}
