import { type AnnexColumn, annexColumns, type Consortium } from './schema.ts';

/** A row of Annex 3: in which table it stands, its number there and its cells to the letter. */
export interface AnnexRow {
  macroRegion: string;
  number: number;
  printed: Record<AnnexColumn, string>;
}

/**
 * Reads the plain copy of Annex 3 (tab-separated; a line with the table's name alone precedes its rows).
 *
 * @returns its rows in order; headings, column names and the note on (*) are passed over
 */
export function readAnnexTable(text: string): AnnexRow[] {
  const rows: AnnexRow[] = [];
  let macroRegion = '';
  for (const line of text.split('\n')) {
    const [first = '', ...cells] = line.split('\t');
    if (/^[A-Z]+$/.test(line)) macroRegion = line.toLowerCase();
    if (!/^\d+$/.test(first)) continue;
    const printed = Object.fromEntries(annexColumns.map((column, index) => [column, cells[index] ?? '']));
    rows.push({ macroRegion, number: Number(first), printed: printed as Record<AnnexColumn, string> });
  }
  return rows;
}

/** The row of the annex that a record stands for. */
export const rowOf = ({ macroRegion, number, printed }: Consortium): AnnexRow => ({
  macroRegion,
  number,
  printed,
});
