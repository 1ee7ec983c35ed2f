import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { linksSchema } from '../links/schema.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './issues.ts';
import { readJson } from './read.ts';
import { recordSchemas } from './records.ts';
import { type Planting, patternsOf, plantings } from './testing-plantings.ts';

const root = process.cwd();

/** Every folder of records with its schema, and the sound records that the site itself has. */
const folders = Object.entries({ ...recordSchemas, links: linksSchema }).map(([folder, schema]) => {
  const records = readJson(root, `content/${folder}/*.json`).items.map(({ data }) => data);
  return { folder, schema: schema as z.ZodType, planted: plantings(schema, records) };
});

const faultsOf = ({ data }: Planting, schema: z.ZodType): Fault[] => {
  const { error } = schema.safeParse(data);
  return error ? schemaFaults(error, { file: 'a.json', data, schema }) : [];
};

const mistypedKey = ({ path }: Planting) => {
  const key = String(path.at(-1));
  return `${key}${key.at(-1)}`;
};

/** What is missing in the one message that a planted fault ends in; undefined where it says all. */
function shortcoming(planting: Planting, schema: z.ZodType): string | undefined {
  const faults = faultsOf(planting, schema);
  const [fault] = faults;
  const { harm, path } = planting;
  const at = path.join('.');
  const of = `${harm} ${planting.pattern}`;
  if (!fault || faults.length > 1) return `${of}: ${faults.length} faults`;
  const holder = path.slice(0, -1);
  // A form that is one of several is told as a whole where its names do not say which was meant.
  const places = [at, [...holder, mistypedKey(planting)].join('.'), holder.join('.')];
  if (!places.includes(fault.field) || !fault.field) return `${of}: told at ${fault.field}`;
  if (!fault.found || !fault.expected || fault.expected === 'no such field') return `${of}: says too little`;
  if (harm !== 'misspelt') return undefined;
  return fault.fix?.startsWith(`"${String(path.at(-1))}": `) ? undefined : `${of}: no corrected line`;
}

describe('each field gone, of a wrong type, misspelt or in one language is one fault with file, field and fix', () => {
  test.each(folders)('$folder', ({ schema, planted }) => {
    expect(planted.length).toBeGreaterThan(5);
    expect(planted.flatMap((planting) => shortcoming(planting, schema) ?? [])).toEqual([]);
  });

  test('they are many, of all four kinds', () => {
    const all = folders.flatMap(({ planted }) => planted);
    expect(all.length).toBeGreaterThan(3000);
    for (const harm of ['gone', 'wrong type', 'misspelt', 'one language'] as const) {
      expect(all.filter((planting) => planting.harm === harm).length).toBeGreaterThan(200);
    }
  });
});

/** Fields that no record of the site has as yet. */
const unused = [
  'fields.*.|1.near.*.|0.from',
  'fields.*.|1.near.*.|0.field',
  'fields.*.|1.note',
  'fields.*.|1.note.en',
  'fields.*.|1.note.es',
  '|1.example.says.*.other',
  '|1.failed.says.*.other',
  '|1.ask.says.*.other',
];

test('no field of a schema is left out', () => {
  // The fields of a case are all of one form; the forms of the course are worksheets.
  const plain = (pattern: string) => pattern.replace(/^fields\.\w+/, 'fields.*');
  const left = folders
    .filter(({ folder }) => folder !== 'course-forms')
    .flatMap(({ schema, planted }) => {
      const has = new Set(planted.map(({ pattern }) => plain(pattern)));
      return [...new Set(patternsOf(schema).map(plain))].filter((pattern) => !has.has(pattern));
    });
  expect(left).toEqual(unused);
});
