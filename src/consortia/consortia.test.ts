import { describe, expect, test } from 'vitest';
import { readAnnexTable } from './annex-table.ts';
import { consortiaDocument } from './data.ts';
import { inAnnexOrder, neighboursInOrder } from './order.ts';
import { consortiumSchema } from './schema.ts';
import { consortium, minimal } from './testing.ts';
import { marketsText, modelText } from './vocabulary.ts';

describe('a file of content/consortia', () => {
  test('as it should be is accepted', () => {
    expect(consortiumSchema.safeParse(minimal).success).toBe(true);
  });

  test.each([
    ['a sector that is not in the vocabulary', { sector: 'jewelry' }, 'sector'],
    ['an offer with more items in one language', { offer: { en: ['a', 'b'], es: ['a'] } }, 'offer'],
    ['a field that nobody knows', { employes: 5 }, ''],
    ['a number of firms in quotes', { firms: '5' }, 'firms'],
    ['white space around the name', { name: ' Muyu' }, 'name'],
    ['no market', { markets: [] }, 'markets'],
  ])('with %s is refused', (_, change, path) => {
    const issues = consortiumSchema.safeParse({ ...minimal, ...change }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

test('the annex is read row by row, with its table and without heads and notes', () => {
  const cells = 'A\t5(*)\tLima\tJoyeria\t9\t2007\tPromocion\tUSA\tAnillos\tTiendas';
  const table = `Annex 3\nLIMA\nConsorcios\t\t\n\tNombre\tNumero\n1\t${cells}\n\t(*) Asociacion\t\nCENTRO\n1\t${cells}\n`;
  const rows = readAnnexTable(table);
  expect(rows.map(({ macroRegion, number }) => [macroRegion, number])).toEqual([
    ['lima', 1],
    ['centro', 1],
  ]);
  expect(rows[0]?.printed).toMatchObject({ name: 'A', firms: '5(*)', channels: 'Tiendas' });
});

test('the order is that of the annex, and neighbours are found across its tables', () => {
  const records = [
    consortium({ id: 'last', macroRegion: 'centro', number: 1 }),
    consortium({ id: 'second', macroRegion: 'lima', number: 2 }),
    consortium({ id: 'first', macroRegion: 'lima', number: 1 }),
  ];
  expect(inAnnexOrder(records).map(({ id }) => id)).toEqual(['first', 'second', 'last']);
  expect(neighboursInOrder(inAnnexOrder(records), 'second')).toMatchObject({
    before: { id: 'first' },
    after: { id: 'last' },
  });
  expect(neighboursInOrder(inAnnexOrder(records), 'first')).not.toHaveProperty('before');
});

test('the data document has the fields of the contract, in its order, and no notes of ours', () => {
  const document = consortiaDocument([minimal]);
  const { readings, ...record } = minimal;
  expect(document).toEqual({
    asOf: '2008-04',
    source: { document: 'osl-eva-08-r12', section: 'annex-3' },
    consortia: [record],
  });
});

test('models and markets are said as each language says them', () => {
  expect(modelText('en', ['promotion', 'sales'])).toBe('Promotion and sales');
  expect(modelText('es', ['sales'])).toBe('Ventas');
  expect(marketsText('es', ['US', 'EU'])).toBe('Estados Unidos y Unión Europea');
});
