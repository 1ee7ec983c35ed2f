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
