import { z } from 'astro/zod';

/** The value at a path; undefined where the path leads nowhere. */
export const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

const types = (schemas: readonly unknown[]) => schemas as readonly z.ZodType[];

/** The plain schemas that a schema stands for: without "optional", and each form of a union that fits the value. */
function forms(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return forms(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const fitting = types(schema.options).filter(
      (option) =>
        option instanceof z.ZodObject &&
        (option.shape[discriminator] as z.ZodType).safeParse(valueAt(value, [discriminator])).success,
    );
    return (fitting.length > 0 ? fitting : types(schema.options)).flatMap((option) => forms(option, value));
  }
  if (schema instanceof z.ZodUnion) return types(schema.options).flatMap((option) => forms(option, value));
  return [schema];
}

/** The schema of one field, item or entry of a plain schema. */
function schemaOf(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject)
    return key in schema.shape ? [schema.shape[String(key)] as z.ZodType] : [];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodTuple) return types(schema.def.items).slice(Number(key), Number(key) + 1);
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  return [];
}

/** The names of the fields that a schema knows at a path of the data: `(factSchema, fact, ['source'])`. */
export function knownKeys(schema: z.ZodType, data: unknown, path: PropertyKey[]): string[] {
  const start = forms(schema, data);
  const at = path.reduce<z.ZodType[]>(
    (schemas, key, index) =>
      schemas
        .flatMap((candidate) => schemaOf(candidate, key))
        .flatMap((candidate) => forms(candidate, valueAt(data, path.slice(0, index + 1)))),
    start,
  );
  return [
    ...new Set(
      at.flatMap((candidate) => (candidate instanceof z.ZodObject ? Object.keys(candidate.shape) : [])),
    ),
  ];
}
