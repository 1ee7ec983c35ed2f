import { describe, expect, test } from 'vitest';
import { minimal as consortium } from '../consortia/testing.ts';
import { occurringValues } from './codebook.ts';
import { consortiumJson, type DataSet, gatherDataSet } from './data-set.ts';
import { datasetNodes } from './dataset-node.ts';
import type { Release } from './schema.ts';
import { record, minimal as table } from './testing.ts';

const release = (id: string, version: string): Release => ({
  id,
  version,
  consortia: '0'.repeat(64),
  changes: { en: 'Changed.', es: 'Cambiado.' },
});
const records = {
  consortia: [consortium],
  facts: [],
  sources: [],
  tables: [{ ...table, id: 'facts' }, table],
  releases: [release('2026-11-24', '1.0.0'), release('2027-01-02', '1.1.0')],
};
const set: DataSet = gatherDataSet(records);

test('the current version is the newest', () => {
  expect(set.releases.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
});

test.each([
  [{ tables: [table] }, 'content/codebook/facts.json is missing'],
  [{ releases: [] }, 'content/releases has no file'],
])('a data set without a table or version is refused: %j', (change, message) => {
  expect(() => gatherDataSet({ ...records, ...change })).toThrow(message);
});

describe('the file of one consortium', () => {
  test('has the record as in the list, of when and from where it is, and our readings', () => {
    const { readings, ...listed } = consortium;
    expect(consortiumJson(set, consortium)).toEqual({
      asOf: '2008-04',
      source: { document: 'osl-eva-08-r12', section: 'annex-3' },
      version: '1.1.0',
      consortium: listed,
      readings,
    });
  });
});

test('the codebook shows of a list of values those that occur, in its order', () => {
  const column = (name: string) => table.columns.find((each) => each.name === name) ?? table.columns[0];
  const rows = [record, { ...record, sector: 'jewellery', markets: ['JP', 'US'] }];
  const ids = (name: string) => {
    const found = column(name);
    return found && occurringValues(found, rows).map(({ id }) => id);
  };
  expect(ids('sector')).toEqual(['jewellery', 'multisector']);
  expect(ids('markets')).toEqual(['US', 'EU', 'JP']);
  expect(ids('firms')).toEqual([]);
});

test('the two tables are a dataset each, with the time that each speaks of', () => {
  const figure = { ...record, asOf: '1989', source: { document: 'a', section: '1', place: 'b' } };
  const facts = [figure, { ...figure, asOf: '2019-03' }] as unknown as DataSet['facts'];
  const [consortia, figures] = datasetNodes(
    { ...set, facts },
    {
      language: 'es',
      page: 'https://example.org/es/data/',
      home: 'https://example.org/es/',
      file: (name) => `https://example.org/data/${name}`,
      size: () => 5,
    },
  );
  expect(consortia).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2008-04',
    spatialCoverage: { name: 'Perú' },
    version: '1.1.0',
    dateModified: '2027-01-02',
  });
  expect(consortia?.distribution).toEqual(
    ['consortia.csv', 'consortia.json', 'datapackage.json'].map((name) =>
      expect.objectContaining({ name, contentUrl: `https://example.org/data/${name}`, contentSize: '5 B' }),
    ),
  );
  expect(figures).toMatchObject({ temporalCoverage: '1989/2019' });
  expect(figures).not.toHaveProperty('spatialCoverage');
});
