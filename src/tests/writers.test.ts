import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JsonFile, readJson } from '../validation/read.ts';
import { readPages } from '../validation/read-pages.ts';
import { type Folder, readRecords, recordSchemas } from '../validation/records.ts';
import { readReportSections } from '../validation/report-sections.ts';
import { fieldsOf, type Planting, plantings, withValue } from '../validation/testing-plantings.ts';
import { mistakes, soundFiles } from './mistakes.ts';

const source = process.cwd();
const project = mkdtempSync(join(tmpdir(), 'writers-'));

/** A fault that is planted in a file, and the field in which it has to be told. */
interface Planted {
  file: string;
  what: string;
  field: string | RegExp;
}

const inProject = (file: string) => join(project, file);
const writeJson = (file: string, data: unknown) =>
  writeFileSync(inProject(file), `${JSON.stringify(data, null, 2)}\n`);

const { names } = readRecords(source);
const sections = readReportSections(source);
const pagePaths = new Set(readPages(source).pages.map(({ address }) => address.slice(4, -1)));
const codes = new Set(readJson(source, 'content/order/codes.json').items[0]?.data as string[]);

/** All that a field can name. */
const namedSets = [
  ...(['facts', 'sources', 'glossary', 'worksheets', 'consortia', 'charts'] as const).map(
    (folder) => names[folder],
  ),
  pagePaths,
  codes,
  sections,
];

/** Whether a text names something, and nothing else: an id, a path, a code, sections of the report. */
const isName = (known: ReadonlySet<string>, value: string) =>
  known.has(value) || (known === sections && value.split(', ').every((section) => known.has(section)));

/** A text in a field of a record, and what it is with a name in it that leads nowhere. */
interface Place {
  item: JsonFile;
  path: PropertyKey[];
  pattern: string;
  value: string;
}

/** Ids of parts of a record name nothing else, even where a record is called the same. */
const isOwnName = ({ pattern }: Place) =>
  /(^|\.)(id|fileName\.e[ns])$/.test(pattern) && !/look/.test(pattern);

/** Figures in a text: `{training-people}`. */
const figure = /\{[a-z][a-z0-9]*(-[a-z0-9]+)+\}/;

/** For each field of a folder that names something, or has a figure in its text: where it stands. */
function referencePlaces(items: JsonFile[], schema: z.ZodType): Place[][] {
  const places = items.flatMap((item) =>
    fieldsOf(schema, item.data).flatMap(({ schema: of, path, pattern, value }) =>
      typeof value === 'string' && (of instanceof z.ZodString || of instanceof z.ZodOptional)
        ? [{ item, path, pattern, value }]
        : [],
    ),
  );
  const byPattern = [...Map.groupBy(places, ({ pattern }) => pattern).values()];
  const isReference = (all: Place[]) =>
    namedSets.some((known) => all.every((place) => !isOwnName(place) && isName(known, place.value)));
  return byPattern
    .map((all) => (isReference(all) ? all : all.filter(({ value }) => figure.test(value))))
    .filter((all) => all.length > 0);
}

/** Plants one dangling reference for each field of a folder that names something. */
function plantReferences(items: JsonFile[], schema: z.ZodType, used: Set<string>): Planted[] {
  return referencePlaces(items, schema).flatMap((places) => {
    const place = places.find(({ item }) => !used.has(item.file));
    if (!place) return [];
    const { item, path, value } = place;
    used.add(item.file);
    const text = figure.test(value) ? value.replace(figure, '{no-such-name}') : 'no-such-name';
    writeJson(item.file, withValue(item.data, path, text));
    return [{ file: item.file, what: 'a reference to nothing', field: path.join('.') }];
  });
}

/** Plants one fault of the schema in each file that is left, no two alike. */
function plantHarms(items: JsonFile[], schema: z.ZodType, used: Set<string>): Planted[] {
  const told = new Set<string>();
  return items
    .filter(({ file }) => !used.has(file))
    .flatMap(({ file, data }, index) => {
      const name = ({ harm, pattern }: Planting) => `${harm} ${pattern}`;
      const all = plantings(schema, [data]).filter((planting) => !told.has(name(planting)));
      const planting = all[(index * 7) % all.length];
      if (!planting) return [];
      told.add(name(planting));
      writeJson(file, planting.data);
      return [{ file, what: planting.harm, field: planting.path.join('.') }];
    });
}

/** A fault of every schema in the files of its folder, half of them references that lead nowhere. */
function plantInRecords(): Planted[] {
  return Object.entries(recordSchemas).flatMap(([folder, schema]) => {
    const items = readJson(source, `content/${folder as Folder}/*.json`).items.filter(
      ({ file }) => !spared.has(file),
    );
    const used = new Set<string>();
    return [...plantReferences(items, schema, used), ...plantHarms(items, schema, used)];
  });
}

/** Files in which nothing else is planted. */
const spared = new Set([...mistakes.map(({ file }) => file), ...soundFiles]);

let planted: Planted[] = [];
let output = '';
let status: number | null = null;

/** What is told, by file: each field with what was found and what is expected. */
let told = new Map<string, string[]>();

beforeAll(async () => {
  cpSync(join(source, 'content'), inProject('content'), { recursive: true });
  mkdirSync(inProject('public'));
  for (const shared of ['src', 'node_modules', 'package.json'])
    symlinkSync(join(source, shared), inProject(shared));
  planted = plantInRecords();
  for (const { make, ...mistake } of mistakes) {
    await make(project);
    planted.push(mistake);
  }
  const run = spawnSync(process.execPath, [join(source, 'scripts/build.ts')], {
    cwd: project,
    encoding: 'utf8',
  });
  ({ status } = run);
  output = run.stdout + run.stderr;
  told = new Map(
    output.split('\n\n').map((block) => {
      const [file = '', ...rest] = block.trim().split('\n');
      return [file, rest.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim())];
    }),
  );
}, 120_000);

afterAll(() => rmSync(project, { recursive: true }));

/** A field without the places in lists. */
const plain = (field: string) => field.replace(/\.\d+/g, '');

/** Whether a fault is told in its field, under the mistyped name, or in the part of the record that it is in. */
function isTold({ file, what, field }: Planted): boolean {
  const fields = told.get(file) ?? [];
  if (typeof field !== 'string') return fields.some((at) => field.test(at));
  const places = [field, `${field}${what === 'misspelt' ? field.at(-1) : ''}`, field.replace(/\.[^.]+$/, '')];
  return fields.some((at) => places.map(plain).includes(plain(at)));
}

describe('many mistakes of writers in one project', () => {
  test('more than sixty are planted, one to a file, in every collection', () => {
    expect(planted.length).toBeGreaterThan(400);
    const folders = new Set(planted.map(({ file }) => file.replace(/^content\/|\/[^/]*$/g, '')));
    expect([...folders]).toEqual(expect.arrayContaining(Object.keys(recordSchemas)));
    expect(planted.filter(({ what }) => what === 'a reference to nothing').length).toBeGreaterThan(40);
  });

  test('the build stops at them and tells every one in one run', () => {
    expect(status).toBe(1);
    expect(planted.filter((fault) => !isTold(fault))).toEqual([]);
  });

  test('and nothing is told of what is sound', () => {
    const faulty = new Set(planted.map(({ file }) => file));
    const others = [...told].filter(([file, fields]) => fields.length > 0 && !faulty.has(file));
    expect(others).toEqual([]);
  });

  test('each says what was found and what is expected', () => {
    const count = Number(/(\d+) faults\s*$/.exec(output)?.[1]);
    expect(count).toBeGreaterThanOrEqual(planted.length);
    expect(output.match(/^ {4}found: {4}\S/gm)).toHaveLength(count);
    expect(output.match(/^ {4}expected: \S/gm)).toHaveLength(count);
    expect(output.match(/^ {4}write: {4}\S/gm)?.length).toBeGreaterThan(100);
  });

  test('no trace of the program is in it', () => {
    expect(output).not.toMatch(/^\s+at |node:internal|\.ts:\d+|ZodError/m);
  });
});
