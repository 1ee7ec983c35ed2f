import { describe, expect, test } from 'vitest';
import { columnSum, readAnswers, writeAnswers } from './answers.ts';
import { exampleBlocks, handwrittenLines, placesOf, sumPlacesOf } from './places.ts';
import { type Worksheet, worksheetSchema } from './schema.ts';

const words = (text: string) => ({ en: text, es: text });

const sheet: Worksheet = {
  id: 'sheet',
  order: 1,
  stage: 'trust',
  title: words('Sheet'),
  description: words('A sheet'),
  use: words('Use'),
  why: words('Why'),
  pages: 1,
  blocks: [
    {
      kind: 'fields',
      id: 'firm',
      fields: [{ id: 'name', label: words('Name'), type: 'text', size: 'long' }],
    },
    { kind: 'text', id: 'pride', label: words('Pride'), lines: 2 },
    {
      kind: 'checks',
      id: 'able',
      heading: words('Able'),
      items: [{ id: 'on-time', label: words('On time') }],
    },
    {
      kind: 'table',
      id: 'goods',
      heading: words('Goods'),
      columns: [{ id: 'price', label: words('Price'), type: 'number' }],
      rows: 2,
    },
    {
      kind: 'table',
      id: 'years',
      heading: words('Years'),
      columns: [{ id: 'sales', label: words('Sales'), type: 'number' }],
      rowLabels: [{ id: 'first', label: words('First') }],
      total: true,
    },
    { kind: 'note', text: words('Note') },
    { kind: 'signatures', count: 2 },
  ],
  after: words('After'),
};
const places = placesOf(sheet);

test('every place that can be filled has its name', () => {
  expect(places).toEqual([
    'firm.name',
    'pride',
    'able.on-time',
    'goods.1.price',
    'goods.2.price',
    'years.first.sales',
  ]);
});

test('the sums at the foot of a table are places of an example only', () => {
  expect(sumPlacesOf(sheet)).toEqual(['years.total.sales']);
  expect(places).not.toContain('years.total.sales');
  expect(exampleBlocks(sheet.blocks, ['goods.1.price', 'goods.total.price'])).toMatchObject([{ rows: 1 }]);
});

test('an example shows the blocks that it fills, and no empty rows at the end', () => {
  const shown = exampleBlocks(sheet.blocks, ['pride', 'goods.1.price', 'years.first.sales']);
  expect(shown.map((block) => ('id' in block ? block.id : block.kind))).toEqual(['pride', 'goods', 'years']);
  expect(placesOf({ ...sheet, blocks: shown })).toEqual(['pride', 'goods.1.price', 'years.first.sales']);
});

test('only rows and ruled lines are written on in full width', () => {
  expect(sheet.blocks.map(handwrittenLines)).toEqual([0, 2, 0, 2, 1, 0, 0]);
});

test.each([
  [
    'a table with rows and names',
    { blocks: [{ ...sheet.blocks[3], rowLabels: [{ id: 'a', label: words('A') }] }] },
  ],
  ['a table with neither', { blocks: [{ ...sheet.blocks[3], rows: undefined }] }],
  [
    'two fields of one id',
    {
      blocks: [
        {
          kind: 'fields',
          id: 'x',
          fields: [1, 2].map(() => ({ id: 'a', label: words('A'), type: 'text', size: 'long' })),
        },
      ],
    },
  ],
  ['three pages', { pages: 3 }],
  ['an unknown stage', { stage: 'hope' }],
])('%s is refused', (_, change) => {
  expect(worksheetSchema.safeParse(sheet).success).toBe(true);
  expect(worksheetSchema.safeParse({ ...sheet, ...change }).success).toBe(false);
});

describe('a file of answers', () => {
  const answers = { 'firm.name': 'Textiles "Ñandú" <b>', pride: 'línea\notra' };

  test('gives back what was written into it', () => {
    expect(readAnswers(writeAnswers('sheet', answers, '2008-04-01T00:00:00Z'), 'sheet', places)).toEqual({
      answers,
      unknown: {},
    });
  });

  test('keeps apart what this sheet has no place for, and drops nothing silently', () => {
    const text = writeAnswers('sheet', { ...answers, 'gone.field': 'old' }, '');
    expect(readAnswers(text, 'sheet', places)).toEqual({ answers, unknown: { 'gone.field': 'old' } });
  });

  test.each([
    ['not JSON', '{"format"', 'unreadable'],
    ['empty', '', 'unreadable'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['of another program', '{"name":"x"}', 'foreign'],
    ['without answers', '{"format":"export-consortia-worksheet","version":1,"worksheet":"sheet"}', 'foreign'],
    [
      'of a later version',
      '{"format":"export-consortia-worksheet","version":2,"worksheet":"sheet","answers":{}}',
      'newer',
    ],
    ['of another sheet', writeAnswers('minutes', answers, ''), 'otherSheet'],
    [
      'of a sheet whose name is no text',
      '{"format":"export-consortia-worksheet","version":1,"worksheet":{"toString":0},"answers":{}}',
      'foreign',
    ],
  ])('that is %s is refused as such', (_, text, refused) => {
    expect(readAnswers(text, 'sheet', places)).toMatchObject({ refused });
  });

  test('with values that are no texts uses the rest', () => {
    const text =
      '{"format":"export-consortia-worksheet","version":1,"worksheet":"sheet","answers":{"pride":5,"firm.name":"A"}}';
    expect(readAnswers(text, 'sheet', places)).toEqual({ answers: { 'firm.name': 'A' }, unknown: {} });
  });
});

test.each([
  [['25,000', '17000', ''], 42000],
  [['1 000', '2.5'], 1002.5],
  [['', ''], undefined],
  [['about ten'], undefined],
])('the sum of %j is %j', (cells, sum) => {
  expect(columnSum(cells)).toBe(sum);
});
