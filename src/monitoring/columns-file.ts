import file from '../../content/monitoring/columns.json' with { type: 'json' };
import type { Columns } from './columns.ts';

/** The words of the book's columns. `npm run check` holds the file against its schema. */
export const columnsFile: Columns = file;
