import type { WordKey } from '../site/words.ts';
import { cellOf, listDelimiter } from './cells.ts';
import type { Column } from './schema.ts';
import { valuesOf } from './vocabularies.ts';

/** The words for each type of column. */
export const typeWords: Record<Column['type'], WordKey> = {
  string: 'data.typeText',
  integer: 'data.typeInteger',
  number: 'data.typeNumber',
  boolean: 'data.typeBoolean',
  list: 'data.typeList',
  year: 'data.typeYear',
  month: 'data.typeMonth',
  section: 'data.typeText',
};

/** The values of a column's list that occur in the rows, with their labels, in the order of the list. */
export function occurringValues(column: Column, rows: unknown[]) {
  if (!column.vocabulary) return [];
  const cells = rows.map((row) => String(cellOf(column, row)));
  const occurring = new Set(cells.flatMap((cell) => cell.split(listDelimiter)));
  return valuesOf(column.vocabulary).filter(({ id }) => occurring.has(id));
}
