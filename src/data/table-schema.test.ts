import { describe, expect, test } from 'vitest';
import { csvText } from './csv.ts';
import { tableSchema } from './schema.ts';
import { tableDescriptor } from './table-schema.ts';
import { minimal, readTable, record, referenceFaults } from './testing.ts';
import { valuesOf } from './vocabularies.ts';

const schema = tableDescriptor(minimal);
const field = (name: string) => schema.fields.find((each) => each.name === name);

describe('a file of content/codebook', () => {
  test('as it should be is accepted', () => {
    expect(tableSchema.safeParse(minimal).error).toBeUndefined();
  });

  test.each([
    ['a name in capitals', { name: 'startYear' }, 'columns.0.name'],
    ['a type that is none', { type: 'date' }, 'columns.0.type'],
    ['a list of values that is none', { vocabulary: 'sector' }, 'columns.0.vocabulary'],
    ['a meaning in one language', { meaning: { en: 'A name.' } }, 'columns.0.meaning.es'],
    ['a field that nobody knows', { title: 'Name' }, 'columns.0'],
  ])('with %s is refused', (_, change, path) => {
    const [first, ...others] = minimal.columns;
    const { error } = tableSchema.safeParse({ ...minimal, columns: [{ ...first, ...change }, ...others] });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

describe('a column in the terms of the standard', () => {
  test('has its meaning in both languages', () => {
    expect(field('id')).toEqual({
      name: 'id',
      type: 'string',
      description: 'Meaning.',
      description_es: 'Significado.',
      constraints: { required: true, unique: true, pattern: '^[a-z]+$' },
    });
  });

  test('from a list of values names them, and refers to their labels', () => {
    expect(field('sector')?.constraints?.enum).toContain('jewellery');
    expect(schema.foreignKeys).toEqual([
      { fields: ['sector'], reference: { resource: 'sectors', fields: ['id'] } },
    ]);
  });

  test('of a list says what divides it and what its items can be', () => {
    expect(field('markets')).toMatchObject({ type: 'list', delimiter: '|', constraints: { required: true } });
    expect(field('markets')?.itemEnum).toContain('EU');
  });

  test('of a type that the standard does not have gets one that it has', () => {
    expect(field('month')).toMatchObject({ type: 'integer', constraints: { minimum: 1, maximum: 12 } });
    expect(field('section')).toMatchObject({ type: 'string' });
  });

  test('with its own unit and least value keeps both', () => {
    expect(field('firms')).toMatchObject({ unit: 'firms', constraints: { required: true, minimum: 2 } });
  });
});

describe('a table that is read by its schema', () => {
  const faults = (...changes: object[]) =>
    readTable(
      csvText(
        minimal,
        changes.map((change) => ({ ...record, ...change })),
      ),
      schema,
    ).faults;

  test('gives back what was written', () => {
    const { rows, faults } = readTable(csvText(minimal, [record]), schema);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'muyu',
        sector: 'multisector',
        firms: 5,
        share: -57.8,
        marked: false,
        markets: ['US', 'EU'],
        year: 2008,
        month: 4,
        section: '§4.3.2',
        notes: ['One', 'Two'],
      },
    ]);
  });

  test.each([
    [{ id: 'Muyu' }, 'row 1, id does not fit the pattern'],
    [{ sector: 'jewelry' }, 'row 1, sector is not in the list'],
    [{ firms: 1 }, 'row 1, firms is too small'],
    [{ firms: 'five' }, 'row 1, firms is no integer'],
    [{ marked: 'yes' }, 'row 1, marked is no boolean'],
    [{ markets: ['US', 'Mars'] }, 'row 1, markets "Mars" is not in the list'],
    [{ asOf: '2008-13' }, 'row 1, month is too large'],
    [{ id: '' }, 'row 1, id is empty'],
  ])('with %j is at fault', (change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });

  test('with the same row twice breaks each of its keys', () => {
    expect(faults({}, {})).toEqual([
      'id: ["muyu"] occurs twice',
      'sector and firms: ["multisector",5] occurs twice',
      'id: ["muyu"] occurs twice',
    ]);
  });

  test('with other columns than the schema is at fault', () => {
    const csv = csvText({ ...minimal, columns: minimal.columns.slice(1) }, [record]);
    expect(readTable(csv, schema).faults).toEqual([expect.stringContaining('the columns are sector')]);
  });

  test('with a value that the other table does not have leads nowhere', () => {
    const { rows } = readTable(csvText(minimal, [{ ...record, sector: 'weaving' }]), schema);
    const sectors = valuesOf('sectors').map(({ id }) => ({ id }));
    expect(referenceFaults(rows, schema, { sectors })).toEqual(['sector: sectors has no "weaving"']);
  });
});
