import { expect, test } from 'vitest';
import { plant, replace } from './testing.ts';

const kallpa = 'content/consortia/kallpa.json';
const matiz = 'content/consortia/matiz.json';
const table = 'content/sources/osl-eva-08-r12.annex-3.tsv';

test.each([
  [
    'a cell that is not as printed',
    { [kallpa]: replace('"region": "Lima"', '"region": "Líma"') },
    [kallpa, 'printed.region', '"Líma"', '"region": "Lima"'],
  ],
  [
    'a number that is another row’s',
    { [kallpa]: replace('"number": 1', '"number": 2') },
    [kallpa, 'number', 'row 2 of lima', '"macroRegion": "lima", "number": 1'],
  ],
  [
    'a table that is another',
    { [kallpa]: replace('"macroRegion": "lima"', '"macroRegion": "centro"') },
    [kallpa, 'macroRegion, number', 'row 1 of centro', '"macroRegion": "lima", "number": 1'],
  ],
  [
    'a row without its record',
    {
      [table]: (text: string) =>
        `${text}3\tLendex\t3\tLima\tRopa\t60\t2007\tVentas\tVenezuela\tRopa\tTiendas\n`,
    },
    ['content/consortia', 'row 3 of lima of Annex 3', 'no record', undefined],
  ],
  [
    'a record that is not in the annex',
    { [table]: replace(/2\tmatiz.*\n/, '') },
    [matiz, 'number', 'row 2 of lima', undefined],
  ],
])('%s', (_, changes, [file, field, found, fix]) => {
  expect(plant(changes)).toEqual([{ file, field, found, expected: expect.stringMatching(/./), fix }]);
});

test('two records that copy one row', () => {
  let text = '';
  plant({ [kallpa]: (own) => (text = own) });
  expect(plant({ [matiz]: text.replace('"id": "kallpa"', '"id": "matiz"') })).toMatchObject([
    { file: matiz, field: 'printed', found: `row 1 of lima, which ${kallpa} has too` },
    { file: 'content/consortia', field: 'row 2 of lima of Annex 3' },
  ]);
});

test('the line ends of Windows change no cell', () => {
  expect(plant({ [table]: (text) => text.replaceAll('\n', '\r\n') })).toEqual([]);
});

test('a cell that is read as something else without a note', () => {
  const changes = {
    [kallpa]: (text: string) => text.replace('"region": "Lima"', '"region": "Huacho"'),
    [table]: (text: string) => text.replace('Lima', 'Huacho'),
  };
  expect(plant(changes)).toEqual([
    {
      file: kallpa,
      field: 'readings',
      found: 'no note on department, printed "Huacho" and read "Lima"',
      expected: expect.stringContaining('in both languages'),
      fix: '{ "field": "department", "note": { "en": "…", "es": "…" } }',
    },
  ]);
});
