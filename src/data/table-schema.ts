import { listDelimiter } from './cells.ts';
import type { Column, Table } from './schema.ts';
import { valuesOf } from './vocabularies.ts';

/** A column as the Table Schema standard describes it, with the Spanish of its description beside it. */
export interface FieldDescriptor {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'year';
  description?: string;
  description_es?: string;
  delimiter?: string;
  /** The values that the items of a list can have: the standard has no name for it. */
  itemEnum?: string[];
  unit?: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}

/** A reference from a column to the ids of a table. */
interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** A table as the Table Schema standard describes it. */
export interface TableDescriptor {
  fields: FieldDescriptor[];
  missingValues?: string[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
}

/** The standard's type for each of ours. */
const types = { month: 'integer', section: 'string' } as Partial<
  Record<Column['type'], FieldDescriptor['type']>
>;

const valueIds = ({ vocabulary }: Column) => vocabulary && valuesOf(vocabulary).map(({ id }) => id);

function constraints(column: Column): NonNullable<FieldDescriptor['constraints']> {
  const { type, optional, unique, pattern, minimum, maximum } = column;
  const values = type === 'list' ? undefined : valueIds(column);
  return {
    ...(!optional && { required: true }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(type === 'month' && { minimum: 1, maximum: 12 }),
  };
}

/** A column in the terms of the Table Schema standard. */
function fieldDescriptor(column: Column): FieldDescriptor {
  const { name, type, meaning, unit } = column;
  const values = valueIds(column);
  return {
    name,
    type: types[type] ?? (type as FieldDescriptor['type']),
    description: meaning.en,
    description_es: meaning.es,
    ...(type === 'list' && { delimiter: listDelimiter }),
    ...(type === 'list' && values && { itemEnum: values }),
    ...(unit && { unit }),
    constraints: constraints(column),
  };
}

/** The columns whose values are ids of another table of the package: of a list of values, or of the documents. */
const foreignKeys = ({ columns }: Table): ForeignKey[] =>
  columns
    .filter(({ type }) => type !== 'list')
    .flatMap(({ name, vocabulary, table }) => {
      const resource = vocabulary ?? table;
      return resource ? [{ fields: [name], reference: { resource, fields: ['id'] } }] : [];
    });

/** A table in the terms of the Table Schema standard (https://datapackage.org/standard/table-schema/). */
export const tableDescriptor = (table: Table): TableDescriptor => ({
  fields: table.columns.map(fieldDescriptor),
  missingValues: [''],
  primaryKey: table.key,
  ...(table.unique && { uniqueKeys: table.unique }),
  foreignKeys: foreignKeys(table),
});
