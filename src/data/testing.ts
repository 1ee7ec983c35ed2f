import Papa from 'papaparse';
import { byteOrderMark, withoutGuard } from './csv.ts';
import type { Table } from './schema.ts';
import type { FieldDescriptor, TableDescriptor } from './table-schema.ts';

/** A row as a program has it after reading: missing values are null. */
export type Row = Record<string, string | number | boolean | string[] | null>;

/** A table as it should be, with a column of every type. */
export const minimal = {
  id: 'consortia',
  title: { en: 'Groups', es: 'Grupos' },
  description: { en: 'A table.', es: 'Un cuadro.' },
  key: ['id'],
  unique: [['sector', 'firms']],
  columns: [
    { name: 'id', field: 'id', type: 'string', unique: true, pattern: '^[a-z]+$' },
    { name: 'sector', field: 'sector', type: 'string', vocabulary: 'sectors' },
    { name: 'firms', field: 'firms', type: 'integer', unit: 'firms', minimum: 2 },
    { name: 'share', field: 'share', type: 'number', optional: true },
    { name: 'marked', field: 'marked', type: 'boolean' },
    { name: 'markets', field: 'markets', type: 'list', vocabulary: 'markets' },
    { name: 'year', field: 'asOf', type: 'year' },
    { name: 'month', field: 'asOf', type: 'month', optional: true },
    { name: 'section', field: 'source.section', type: 'section' },
    { name: 'notes', field: 'conflicts.note.en', type: 'list', optional: true },
  ].map((column) => ({
    ...column,
    meaning: { en: 'Meaning.', es: 'Significado.' },
    origin: { en: 'Annex', es: 'Anexo' },
  })),
} as Table;

/** A record that fits it. */
export const record = {
  id: 'muyu',
  sector: 'multisector',
  firms: 5,
  share: -57.8,
  marked: false,
  markets: ['US', 'EU'],
  asOf: '2008-04',
  source: { section: '4.3.2' },
  conflicts: [{ note: { en: 'One' } }, { fact: 'other', note: { en: 'Two' } }],
};

const patterns: Partial<Record<FieldDescriptor['type'], RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
  year: /^\d{4}$/,
};

function cast({ type, delimiter }: FieldDescriptor, text: string): Row[string] {
  if (type === 'list') return text.split(delimiter ?? ',');
  if (type === 'boolean') return text === 'true';
  return type === 'string' ? text : Number(text);
}

/** What a cell breaks of what its column promises. */
function cellFaults(field: FieldDescriptor, text: string): string[] {
  const { required, enum: values, pattern, minimum, maximum } = field.constraints ?? {};
  if (text === '') return required ? ['is empty'] : [];
  if (patterns[field.type]?.test(text) === false) return [`is no ${field.type}`];
  const items = field.itemEnum ? text.split(field.delimiter ?? ',') : [];
  return [
    ...(values && !values.includes(text) ? ['is not in the list'] : []),
    ...items.filter((item) => !field.itemEnum?.includes(item)).map((item) => `"${item}" is not in the list`),
    ...(pattern && !new RegExp(pattern).test(text) ? ['does not fit the pattern'] : []),
    ...(minimum !== undefined && Number(text) < minimum ? ['is too small'] : []),
    ...(maximum !== undefined && Number(text) > maximum ? ['is too large'] : []),
  ];
}

/** Groups of columns in which two rows are equal and must not be. */
function keyFaults({ fields, primaryKey = [], uniqueKeys = [] }: TableDescriptor, rows: Row[]): string[] {
  const alone = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  return [primaryKey, ...uniqueKeys, ...alone].flatMap((key) => {
    const values = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
    const twice = values.filter((value, index) => values.indexOf(value) !== index);
    return twice.map((value) => `${key.join(' and ')}: ${value} occurs twice`);
  });
}

/**
 * Reads a CSV file by its Table Schema, as a stranger's program would.
 *
 * @returns its rows, and everything in it that is not as the schema promises
 */
export function readTable(csv: string, schema: TableDescriptor): { rows: Row[]; faults: string[] } {
  const text = csv.startsWith(byteOrderMark) ? csv.slice(1) : csv;
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true });
  const [head = [], ...lines] = data.map((line) => line.map(withoutGuard));
  const names = schema.fields.map(({ name }) => name);
  if (String(head) !== String(names)) return { rows: [], faults: [`the columns are ${head}, not ${names}`] };
  const rows = lines.map((line) =>
    Object.fromEntries(
      schema.fields.map((field, index) => [field.name, line[index] ? cast(field, line[index]) : null]),
    ),
  );
  const broken = lines.flatMap((line, row) =>
    schema.fields.flatMap((field, index) =>
      cellFaults(field, line[index] ?? '').map((fault) => `row ${row + 1}, ${field.name} ${fault}`),
    ),
  );
  return { rows, faults: [...errors.map(({ message }) => message), ...broken, ...keyFaults(schema, rows)] };
}

/**
 * References that lead nowhere.
 *
 * @param tables the rows of the other tables of the package, by name
 */
export const referenceFaults = (
  rows: Row[],
  { foreignKeys = [] }: TableDescriptor,
  tables: Record<string, Row[]>,
): string[] =>
  foreignKeys.flatMap(({ fields: [from = ''], reference: { resource, fields } }) => {
    const known = new Set(tables[resource]?.map((row) => row[fields[0] ?? '']));
    return rows
      .filter((row) => row[from] !== null && !known.has(row[from] ?? null))
      .map((row) => `${from}: ${resource} has no "${row[from]}"`);
  });
