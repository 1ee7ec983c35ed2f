import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from './issues.ts';

const inner = z.strictObject({ section: z.string(), place: z.string().optional() });
const schema = z
  .strictObject({
    name: z.string().min(2),
    count: z.int().min(2).max(9),
    list: z.array(z.enum(['promotion', 'sales'])).min(2),
    flag: z.boolean(),
    years: z.record(z.string().regex(/^\d{4}$/), z.string()),
    items: z.array(inner).nullable(),
    form: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('reported'), source: inner }),
      z.strictObject({ kind: z.literal('computed'), operation: z.enum(['sum', 'count']) }),
    ]),
    either: z.union([z.literal(false), z.number(), z.string()]),
  })
  .partial();

const faults = (data: unknown, checked: z.ZodType = schema) => {
  const { error } = checked.safeParse(data);
  return error ? schemaFaults(error, { file: 'a.json', data, schema: checked }) : [];
};

describe('what is expected is said in plain words', () => {
  test.each([
    [{ name: 5 }, '5', 'a text in quotes'],
    [{ count: '5' }, '"5"', 'a number, without quotes'],
    [{ count: 5.5 }, '5.5', 'a whole number, without quotes'],
    [{ flag: 'yes' }, '"yes"', 'true or false, without quotes'],
    [{ list: 'sales' }, '"sales"', 'a list: [ … ]'],
    [{ items: ['a'] }, '"a"', 'fields in braces: { … }'],
    [{ name: 'a' }, '"a" (1 letter)', 'at least 2 letters'],
    [{ list: ['sales'] }, '["sales"]', 'at least 2 items in the list'],
    [{ count: 1 }, '1', 'a number of 2 or more'],
    [{ count: 10 }, '10', 'a number of 9 or less'],
    [{ years: { '208': 'a' } }, 'the name "208"', 'a year of four digits, for example "2008"'],
    [{ either: [] }, '[]', 'false; or a number, without quotes; or a text in quotes'],
    [{ form: { kind: 'guessed' } }, '"guessed"', 'one of reported, computed'],
    [{ items: [{}] }, 'nothing', 'a text in quotes; the field is missing'],
  ])('%j', (data, found, expected) => {
    expect(faults(data)).toMatchObject([{ found, expected }]);
  });
});

describe('a mistyped word is told with the nearest', () => {
  test.each([
    [{ cuont: 5 }, 'cuont', '"count": 5'],
    [{ list: ['sales', 'promoton'] }, 'list.1', '"promotion"'],
    [{ items: [{ section: '4' }, { sektion: '4' }] }, 'items.1.sektion', '"section": "4"'],
    [{ form: { kind: 'Reported' } }, 'form.kind', '"kind": "reported"'],
    [{ form: { kind: 'computed', operation: 'som' } }, 'form.operation', '"operation": "sum"'],
    [{ form: { kind: 'computed', opration: 'sum' } }, 'form.opration', '"operation": "sum"'],
    [{ form: { kind: 'reported', source: { sectoin: '4' } } }, 'form.source.sectoin', '"section": "4"'],
  ])('%j', (data, field, fix) => {
    expect(faults(data)).toMatchObject([{ field, fix }]);
  });

  test('the fields that are known are those of the kind at hand', () => {
    expect(faults({ form: { kind: 'computed', operation: 'sum', secret: 1 } })).toMatchObject([
      { expected: 'only kind, operation', fix: undefined },
    ]);
  });

  test('a field that is there already is not offered again', () => {
    expect(faults({ count: 5, cuont: 6 })).toMatchObject([{ field: 'cuont', fix: undefined }]);
  });

  test('the corrected line is whole, however long', () => {
    const long = 'a long text '.repeat(20).trim();
    expect(faults({ nme: long })).toMatchObject([{ fix: `"name": "${long}"` }]);
  });
});

test('a schema that has words of its own keeps them', () => {
  const own = z.strictObject({ id: z.string().regex(/^a/, { error: 'an id that begins with a' }) });
  expect(faults({ id: 'b' }, own)).toMatchObject([{ expected: 'an id that begins with a' }]);
});

test('something that is no record at all is a fault of the whole file', () => {
  expect(faults([])).toMatchObject([{ field: 'the whole file', expected: 'fields in braces: { … }' }]);
});
