import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const file = 'content/facts/sales-2008.json';

/** The fact is named by a computation, a case, a worksheet and two pages: none of them is at fault with it. */
test.each([
  ['"usd"', '"usdd"', 'unit', '"usdd"', '"unit": "usd"'],
  ['300', '"300"', 'value', '"300"', undefined],
  ['"es": "A figure"', '"es": ""', 'label.es', '""', undefined],
  ['"reported"', '"Reported"', 'kind', '"Reported"', '"kind": "reported"'],
  ['"asOf"', '"asof"', 'asof', 'an unknown field "asof"', '"asOf": "2008"'],
  ['"section"', '"sektion"', 'source.sektion', 'an unknown field "sektion"', '"section": "4.3.2"'],
  ['"id": "sales-2008"', '"id": "sales-208"', 'id', '"sales-208"', '"id": "sales-2008"'],
])('%s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test('broken JSON is told with its line', () => {
  const faults = plant({ [file]: replace('"unit": "usd",', '"unit": "usd"') });
  expectOnly(faults, { file, field: 'line 9', found: expect.stringContaining('JSON') });
});

test('a comma too many is told with its line, one in a text is not', () => {
  const faults = plant({ [file]: replace('"Table"', '"Table, ]",') });
  expectOnly(faults, { file, field: 'line 15', found: 'a comma after the last entry' });
});

test('a file that is not UTF-8 is told as such', () => {
  const faults = plant({ [file]: Buffer.from('{ "id": "año" }', 'latin1') });
  expectOnly(faults, { file, field: 'the whole file', found: 'letters that are not UTF-8' });
});

test('an empty file is told as such', () => {
  const faults = plant({ [file]: '' });
  expectOnly(faults, { file, field: 'the end of the file', found: expect.stringContaining('JSON') });
});

test('faulty records of the catalogue: nothing is said of rows, or of computations from them', () => {
  const kallpa = 'content/consortia/kallpa.json';
  const matiz = 'content/consortia/matiz.json';
  const faults = plant({
    [kallpa]: replace('"firms": 4', '"firms": "4"'),
    [matiz]: replace('"jewellery"', '"jewelery"'),
  });
  expect(faults.map((fault) => [fault.file, fault.field])).toEqual([
    [kallpa, 'firms'],
    [matiz, 'sector'],
  ]);
});
