import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { byteOrderMark, withoutGuard } from '../data/csv.ts';
import { sha256 } from '../data/data-package.ts';
import { fileNames } from '../data/files.ts';
import packageSchema from '../data/package-schema.json' with { type: 'json' };
import type { TableDescriptor } from '../data/table-schema.ts';
import { type Row, readTable, referenceFaults } from '../data/testing.ts';
import { valuesOf } from '../data/vocabularies.ts';
import { languages } from '../site/languages.ts';
import { readRecords } from '../validation/records.ts';
import { below, flat, listFiles, readData, readPages, root } from './built-site.ts';

interface Resource {
  name: string;
  path?: string;
  data?: Row[];
  bytes?: number;
  hash?: string;
  schema: TableDescriptor;
}

const text = (name: string) => readFileSync(join('dist/data', name), 'utf8');
const description = readData('dist', 'data/datapackage.json');
const resources: Resource[] = description.resources;
const pages = readPages('dist');
const { records } = readRecords(process.cwd());

const resource = (name: string): Resource => {
  const found = resources.find((each) => each.name === name);
  if (!found) throw new Error(`datapackage.json has no resource "${name}"`);
  return found;
};
const tables = ['consortia', 'facts'].map((name) => ({
  name,
  csv: text(`${name}.csv`),
  ...readTable(text(`${name}.csv`), resource(name).schema),
}));
const rowsOf = (name: string): Row[] => tables.find((table) => table.name === name)?.rows ?? [];
const inline = Object.fromEntries(resources.map(({ name, data = [] }) => [name, data]));

describe('/data/datapackage.json', () => {
  const ajv = addFormats.default(new Ajv({ allErrors: true, strictTypes: false }));
  const isPackage = ajv.compile(packageSchema);

  test('is a data package as the standard wants it', () => {
    isPackage(description);
    expect(isPackage.errors ?? []).toEqual([]);
  });

  test.each([
    ['without resources', { resources: [] }],
    ['with a path out of its folder', { resources: [{ ...resources[0], path: '../consortia.csv' }] }],
    ['with a file and rows at once', { resources: [{ ...resources[0], data: [{}] }] }],
    ['with a pattern for a number', { resources: [withField({ type: 'number', pattern: '^1' })] }],
    ['with a list that nothing divides', { resources: [withField({ type: 'list' })] }],
  ])('%s would be none', (_, change) => {
    expect(isPackage({ ...description, ...change })).toBe(false);
  });

  test('names the report as its first source, everywhere', () => {
    const sources = [description, ...resources.filter((each) => 'sources' in each)].map(
      (each) => each.sources[0].title,
    );
    expect(sources.length).toBeGreaterThan(1);
    expect(new Set(sources)).toEqual(new Set([expect.stringContaining('OSL/EVA/08/R.12')]));
  });

  test('gives size and checksum of its files as they are', () => {
    const files = resources.filter(({ path }) => path);
    expect(files.map(({ path }) => path)).toEqual(['consortia.csv', 'facts.csv']);
    for (const { path = '', bytes, hash } of files) {
      expect([bytes, hash]).toEqual([Buffer.byteLength(text(path)), `sha256:${sha256(text(path))}`]);
    }
  });

  test('has the label of every value in both languages', () => {
    for (const name of ['departments', 'sectors', 'markets', 'units', 'kinds'] as const) {
      expect(inline[name]).toEqual(valuesOf(name).map(({ id, label }) => ({ id, ...label })));
    }
  });
});

/** The first table of the package with one column, of a type and with a constraint. */
function withField({ type, ...constraints }: { type: string; pattern?: string }) {
  return { ...resources[0], schema: { primaryKey: ['a'], fields: [{ name: 'a', type, constraints }] } };
}

describe.each(tables)('/data/$name.csv', ({ name, csv, rows, faults }) => {
  test('keeps every promise of its schema', () => {
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(readData('dist', `data/${name}.json`)[name].length);
  });

  test('refers only to what is there', () => {
    expect(resource(name).schema.foreignKeys?.length).toBeGreaterThan(1);
    expect(referenceFaults(rows, resource(name).schema, inline)).toEqual([]);
  });

  test('opens right in a spreadsheet: a byte order mark, CRLF, nothing that is carried out', () => {
    expect(csv.startsWith(byteOrderMark)).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const texts = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string');
    expect(texts.filter((cell) => /^[=+\-@]/.test(withoutGuard(cell)))).toEqual([]);
  });
});

describe('the columns, which are a contract', () => {
  const names = (name: string) => resource(name).schema.fields.map((field) => field.name);

  test('of consortia.csv', () => {
    expect(names('consortia')).toEqual([
      ...['id', 'name', 'macro_region', 'number', 'department', 'sector', 'firms', 'producer_associations'],
      ...['employment', 'start_year', 'model', 'markets', 'offer_en', 'offer_es', 'channels_en'],
      ...['channels_es', 'printed_name', 'printed_firms', 'printed_region', 'printed_sector'],
      ...['printed_employment', 'printed_start_year', 'printed_model', 'printed_markets', 'printed_offer'],
      ...['printed_channels', 'as_of_year', 'as_of_month', 'source_document', 'source_section'],
    ]);
  });

  test('of facts.csv', () => {
    expect(names('facts')).toEqual([
      ...['id', 'topic', 'label_en', 'label_es', 'value', 'unit', 'as_of_year', 'as_of_month', 'kind'],
      ...['source_document', 'source_section', 'source_place', 'from', 'note_en', 'note_es'],
      ...['conflicts_en', 'conflicts_es', 'conflicting_facts'],
    ]);
  });
});

describe('the tables say what the records say', () => {
  test('of every consortium', () => {
    const { consortia } = readData('dist', 'data/consortia.json');
    const read = rowsOf('consortia').map((row) => ({
      id: row.id,
      firms: row.firms,
      producerAssociations: row.producer_associations,
      employment: row.employment,
      startYear: row.start_year,
      model: row.model,
      markets: row.markets,
      offer: { en: row.offer_en, es: row.offer_es },
    }));
    expect(consortia).toMatchObject(read);
    expect(rowsOf('consortia').map((row) => [row.as_of_year, row.as_of_month])).toEqual(
      consortia.map(() => [2008, 4]),
    );
  });

  test('of Muyu, to the letter', () => {
    expect(rowsOf('consortia').find(({ id }) => id === 'muyu')).toMatchObject({
      name: 'Consorcio Muyu',
      printed_name: 'Consortio Muyu',
      printed_region: 'Cuzco',
      printed_offer: expect.stringContaining('Apaca'),
      department: 'cusco',
    });
  });

  test('of every figure', () => {
    const { facts } = readData('dist', 'data/facts.json');
    const read = rowsOf('facts').map(({ id, value, unit, kind, topic, note_en: note }) => ({
      ...{ id, value, unit, kind, topic },
      ...(note && { note: { en: note } }),
    }));
    expect(facts).toMatchObject(read);
    expect(rowsOf('facts').filter(({ value }) => Number(value) < 0).length).toBeGreaterThan(0);
  });
});

test('each consortium is a file of its own: its record as in the list, and our readings', () => {
  const { consortia, ...head } = readData('dist', 'data/consortia.json');
  const files = listFiles('dist/data/consortia', '*.json');
  expect(files).toHaveLength(30);
  for (const consortium of consortia) {
    const { readings } = records.consortia.find(({ id }) => id === consortium.id) ?? {};
    expect(readData('dist', `data/consortia/${consortium.id}.json`)).toEqual({
      ...head,
      consortium,
      readings,
    });
  }
});

describe('the version', () => {
  const [current] = records.releases.toSorted((a, b) => (a.id > b.id ? -1 : 1));

  test('is the same in every file', () => {
    const versions = ['consortia.json', 'facts.json', 'datapackage.json'].map(
      (name) => readData('dist', `data/${name}`).version,
    );
    expect(versions).toEqual(versions.map(() => current?.version));
  });

  test('is a new one where the data of the 30 have changed', () => {
    const advice =
      'consortia.csv has changed: add a file to content/releases with a new version and this checksum';
    expect(sha256(text('consortia.csv')), advice).toBe(current?.consortia);
  });
});

describe.each(languages)('the data page in %s', (language) => {
  const page = pages.find(({ address }) => address === `/${language}/data/`);
  const links = page?.html.querySelectorAll('main a[download]') ?? [];

  test('leads to every file', () => {
    expect(links.map((link) => below(link.getAttribute('href'))).toSorted()).toEqual(
      [`/cite/${language}/data.ris`, ...fileNames.map((name) => `/data/${name}`)].toSorted(),
    );
  });

  test.each(tables.map(({ name }) => name))('explains every column of %s', (name) => {
    const entries = page?.html.querySelectorAll('dl.codebook > div') ?? [];
    const key = language === 'en' ? 'description' : 'description_es';
    const { fields } = resource(name).schema;
    const explained = entries.filter((entry) =>
      fields.some(
        (field) =>
          entry.getAttribute('data-column') === field.name &&
          flat(entry.textContent).includes(field[key] ?? 'no meaning'),
      ),
    );
    expect(new Set(explained.map((entry) => entry.getAttribute('data-column')))).toEqual(
      new Set(fields.map((field) => field.name)),
    );
  });

  test('cites the report before the data, in text and for BibTeX', () => {
    const cited = page?.html.querySelectorAll('.cited').map((each) => flat(each.textContent)) ?? [];
    expect(cited).toHaveLength(3);
    expect(cited[0]).toContain('OSL/EVA/08/R.12');
    expect(cited[1]).toContain(`${root}/${language}/data/`);
    expect(cited[1]).toContain(readData('dist', 'data/consortia.json').version);
    expect(cited[2]).toMatch(/^@techreport\{osl-eva-08-r12,.*@misc\{export-consortia-data,/);
  });
});
