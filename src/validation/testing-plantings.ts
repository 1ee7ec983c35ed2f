import { z } from 'astro/zod';

/** What is done to a sound record. */
export type Harm = 'gone' | 'one language' | 'wrong type' | 'misspelt';

/** A fault that can be planted in a record. */
export interface Planting {
  harm: Harm;
  /** Where it is planted: `['source', 'section']`. */
  path: PropertyKey[];
  /** The field whatever its place in a list and whichever its entry; of a union the number of the form: `blocks.*.|3.rows`. */
  pattern: string;
  /** The record with the fault in it; the sound one stays as it is. */
  data: unknown;
}

/** A field of a schema with the value that stands in it. */
interface Field {
  schema: z.ZodType;
  value: unknown;
  path: PropertyKey[];
  pattern: string;
  /** Whether it is a name in a record: what is missing there is no fault. */
  isNamed: boolean;
}

type Values = Record<string, unknown>;

const types = (schemas: readonly unknown[]) => schemas as readonly z.ZodType[];
const join = (pattern: string, key: string) => (pattern ? `${pattern}.${key}` : key);

/** The plain form of a schema that a value has, with what it adds to the pattern. */
function formOf(schema: z.ZodType, value: unknown, pattern: string): [z.ZodType, string] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return formOf(schema.unwrap() as z.ZodType, value, pattern);
  }
  if (!(schema instanceof z.ZodUnion)) return [schema, pattern];
  const options = types(schema.options);
  const fitting = options.find((option) => option.safeParse(value).success);
  if (!fitting) return [schema, pattern];
  return formOf(fitting, value, join(pattern, `|${options.indexOf(fitting)}`));
}

/** The fields that stand in a value, one level below it. */
function fieldsIn(value: unknown, form: z.ZodType, path: PropertyKey[], pattern: string): Field[] {
  const entries = Object.entries(value ?? {});
  const place = (key: string) => (Array.isArray(value) ? Number(key) : key);
  const all = (schemaOf: (key: string) => unknown, name: (key: string) => string, isNamed: boolean) =>
    entries.map(([key, inner]) => ({
      schema: schemaOf(key) as z.ZodType,
      value: inner,
      path: [...path, place(key)],
      pattern: join(pattern, name(key)),
      isNamed,
    }));
  if (form instanceof z.ZodObject) {
    const { shape } = form;
    return all(
      (key) => shape[key],
      (key) => key,
      true,
    );
  }
  const items = '*';
  if (form instanceof z.ZodArray) {
    return all(
      () => form.element,
      () => items,
      false,
    );
  }
  if (form instanceof z.ZodTuple) {
    return all(
      (key) => form.def.items[Number(key)],
      () => items,
      false,
    );
  }
  if (form instanceof z.ZodRecord) {
    return all(
      () => form.valueType,
      () => items,
      false,
    );
  }
  return [];
}

/** A copy of a record in which something is done to what holds the last step of a path. */
function changed(
  record: unknown,
  path: PropertyKey[],
  change: (holder: Values, key: string) => void,
): unknown {
  const copy = structuredClone(record);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Values)[String(key)], copy);
  change(holder as Values, String(path.at(-1)));
  return copy;
}

/** A copy of a record with another value in a place. */
export const withValue = (record: unknown, path: PropertyKey[], value: unknown): unknown =>
  changed(record, path, (holder, key) => {
    holder[key] = value;
  });

const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/** The first value that is of another type than the one that stands there, and that the field refuses. */
const wrongFor = ({ schema, value }: Field): unknown =>
  [5, 'text', true, [], {}].find(
    (other) => typeOf(other) !== typeOf(value) && !schema.safeParse(other).success,
  );

/** Every fault that can be planted in one field. */
function harmsOf(field: Field, record: unknown): Planting[] {
  const { path, pattern, schema, isNamed } = field;
  const key = String(path.at(-1));
  const plant = (harm: Harm, data: unknown): Planting => ({ harm, path, pattern, data });
  const wrong = wrongFor(field);
  const isRequired = isNamed && !schema.safeParse(undefined).success;
  const without = () => changed(record, path, (holder, name) => delete holder[name]);
  const misspelt = () =>
    changed(record, path, (holder, name) => {
      holder[`${name}${name.at(-1)}`] = holder[name];
      delete holder[name];
    });
  return [
    ...(wrong === undefined ? [] : [plant('wrong type', withValue(record, path, wrong))]),
    ...(isRequired ? [plant(/^(en|es)$/.test(key) ? 'one language' : 'gone', without())] : []),
    ...(isNamed ? [plant('misspelt', misspelt())] : []),
  ];
}

/** Every field that stands in a record, from the outside in. */
export function fieldsOf(schema: z.ZodType, record: unknown): Field[] {
  const inside = (field: Field): Field[] => {
    const [form, pattern] = formOf(field.schema, field.value, field.pattern);
    const fields = fieldsIn(field.value, form, field.path, pattern);
    return fields.flatMap((inner) => [inner, ...inside(inner)]);
  };
  return inside({ schema, value: record, path: [], pattern: '', isNamed: false });
}

/**
 * Every fault that can be planted in sound records of a schema: each field gone, of a wrong type and misspelt, each
 * text without one of its languages. What is done to a field of one record is not done again to that of another.
 *
 * @param schema what the records fit
 * @param records sound ones
 */
export function plantings(schema: z.ZodType, records: readonly unknown[]): Planting[] {
  const first = new Map<string, Planting>();
  for (const record of records) {
    for (const field of fieldsOf(schema, record)) {
      const isTold = first.has(`wrong type ${field.pattern}`) || first.has(`misspelt ${field.pattern}`);
      if (isTold) continue;
      for (const planting of harmsOf(field, record)) {
        first.set(`${planting.harm} ${field.pattern}`, planting);
      }
    }
  }
  return [...first.values()];
}

/** Every field that a schema knows, as the pattern of a planting has it. */
export function patternsOf(schema: z.ZodType, pattern = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return patternsOf(schema.unwrap() as z.ZodType, pattern);
  }
  const below = (inner: unknown, key: string) => {
    const name = join(pattern, key);
    return [name, ...patternsOf(inner as z.ZodType, name)];
  };
  if (schema instanceof z.ZodUnion) {
    return types(schema.options).flatMap((option, index) => patternsOf(option, join(pattern, `|${index}`)));
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => below(inner, key));
  }
  if (schema instanceof z.ZodArray) return below(schema.element, '*');
  if (schema instanceof z.ZodTuple) return below(schema.def.items[0], '*');
  return schema instanceof z.ZodRecord ? below(schema.valueType, '*') : [];
}
