import type { Column } from './schema.ts';

/** What a cell of a CSV file can hold; null where it is empty. */
export type Cell = string | number | boolean | null;

/** What stands between the items of a list in one cell. */
export const listDelimiter = '|';

function joined(items: string[]): string | null {
  const wrong = items.find((item) => item.includes(listDelimiter));
  if (wrong) throw new Error(`"${wrong}": found "${listDelimiter}"; expected none in an item of a list`);
  return items.join(listDelimiter) || null;
}

/** A number of a section gets its sign, without which a spreadsheet would read "4.2" as a number or a date. */
const section = (value: string) =>
  value
    .split(', ')
    .map((part) => (/^\d/.test(part) ? `§${part}` : part))
    .join(', ');

/** How the value of a field becomes a cell, by the type of its column. */
const readers: Record<Column['type'], (value: unknown) => Cell> = {
  string: (value) => value as string,
  integer: (value) => value as number,
  number: (value) => value as number,
  boolean: (value) => value as boolean,
  list: (value) => joined(value as string[]),
  year: (value) => Number(String(value).slice(0, 4)),
  month: (value) => Number(String(value).slice(5)) || null,
  section: (value) => section(value as string),
};

/** The value at a path of a record: `('offer.en')`; where the path crosses a list, the values of all its items. */
const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        Array.isArray(value)
          ? value.flatMap((item) => item[key] ?? [])
          : (value as Record<string, unknown> | undefined)?.[key],
      record,
    );

/**
 * The cell of a record in a column.
 *
 * @param record a record of the JSON file
 * @throws Error where the record has no such field and the column needs one, or an item of a list has the delimiter
 */
export function cellOf({ name, field, type, optional }: Column, record: unknown): Cell {
  const value = valueAt(record, field);
  const cell = value === undefined ? null : readers[type](value);
  if (cell === null && !optional) throw new Error(`${name}: found nothing at "${field}"; expected a value`);
  return cell;
}
