import type { Localized } from '../site/languages.ts';
import type { Block, Worksheet } from './schema.ts';

/** A row of a table on a worksheet; a numbered one has no label. */
export interface TableRow {
  id: string;
  label?: Localized;
}

/** The rows of a table: named ones, or numbered from 1. */
export const tableRows = ({ rowLabels, rows = 0 }: Block<'table'>): TableRow[] =>
  rowLabels ?? Array.from({ length: rows }, (_, index) => ({ id: String(index + 1) }));

function placesOfBlock(block: Worksheet['blocks'][number]): string[] {
  switch (block.kind) {
    case 'fields':
      return block.fields.map((field) => `${block.id}.${field.id}`);
    case 'text':
      return [block.id];
    case 'checks':
      return block.items.map((item) => `${block.id}.${item.id}`);
    case 'table':
      return tableRows(block).flatMap((row) =>
        block.columns.map((column) => `${block.id}.${row.id}.${column.id}`),
      );
    default:
      return [];
  }
}

/** Every place of a worksheet that can be filled: `block`, `block.field`, `table.row.column`. */
export const placesOf = (worksheet: Worksheet): string[] => worksheet.blocks.flatMap(placesOfBlock);

/** Places that only an example fills: the sums at the foot of its tables, which a sheet works out itself. */
export const sumPlacesOf = ({ blocks }: Pick<Worksheet, 'blocks'>): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.total ? block.columns.map(({ id }) => `${block.id}.total.${id}`) : [],
  );

/** How many lines of a block are written on by hand in full width: rows of a table, ruled lines. */
export function handwrittenLines(block: Worksheet['blocks'][number]): number {
  if (block.kind === 'table') return tableRows(block).length;
  return block.kind === 'text' ? block.lines : 0;
}

/** The last numbered row of a table that has a value; 0 where none has. */
const lastFilledRow = (block: Block<'table'>, filled: string[]): number =>
  Math.max(
    0,
    ...filled
      .filter((place) => place.startsWith(`${block.id}.`))
      .map((place) => Number(place.split('.')[1]))
      .filter((row) => !Number.isNaN(row)),
  );

/**
 * What an example shows of its sheet: the blocks with a value in them, without the empty rows at a table's end.
 *
 * @param filled places that have a value
 */
export const exampleBlocks = (blocks: Worksheet['blocks'], filled: string[]): Worksheet['blocks'] =>
  blocks
    .filter((block) => placesOfBlock(block).some((place) => filled.includes(place)))
    .map((block) =>
      block.kind === 'table' && block.rows ? { ...block, rows: lastFilledRow(block, filled) } : block,
    );
