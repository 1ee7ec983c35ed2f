import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const sales = 'content/facts/sales-2008.json';
const growth = 'content/facts/growth.json';
const firms = 'content/facts/firms.json';
const several = 'figures of several documents: osl-eva-08-r12, guide';

test.each([
  [sales, '4.3.2', '4.3.9', 'source.section', '"4.3.9"', undefined],
  [sales, '4.3.2', '4.2, annex 3', 'source.section', '"annex 3"', '"4.2, Annex 3"'],
  [sales, 'osl-eva-08-r12', 'osl-eva-08-r13', 'source.document', '"osl-eva-08-r13"', undefined],
  [growth, 'sales-2008', 'sale-2008', 'compute.of', '"sale-2008"', '"sales-2008"'],
  [growth, 'sales-2008', 'sales-2007', 'compute.of', '"sales-2007"', undefined],
  [growth, 'sales-2008', 'growth', 'compute.of', 'a circle: growth → growth', undefined],
  [
    firms,
    '"sector"',
    '"secter"',
    'compute.where.secter',
    'an unknown field "secter"',
    '"sector": "jewellery"',
  ],
  [firms, '"jewellery"', '"jewelery"', 'compute.where.sector', '"jewelery"', '"sector": "jewellery"'],
  [firms, '"jewellery"', '"tourism"', 'compute.where', '{"sector":"tourism"}', undefined],
  [firms, '"field": "firms",', '', 'compute.field', 'nothing', undefined],
])('%s: %s → %s', (file, from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test('a figure of two documents, which no passport can name', () => {
  const faults = plant({ [sales]: replace('osl-eva-08-r12', 'guide') });
  expectOnly(faults, { file: growth, field: 'compute.of', found: several });
});

test('a division by 0', () => {
  const faults = plant({ 'content/facts/sales-2005.json': replace('100', '0') });
  expectOnly(faults, { file: growth, field: 'compute.of', found: '"change" of 0 and 300' });
});

test('a section of another work is not looked up', () => {
  expect(plant({ 'content/facts/other.json': other })).toEqual([]);
});

test('a counter-figure that there is none of', () => {
  const against = '"conflicts": [{ "fact": "sale-2005", "note": { "en": "A", "es": "A" } }], "unit"';
  const faults = plant({ [sales]: replace('"unit"', against) });
  expectOnly(faults, { file: sales, field: 'conflicts.fact', found: '"sale-2005"', fix: '"sales-2005"' });
});

const record = (id: string, rest: object) =>
  JSON.stringify({ id, topic: 'money', label: { en: 'A', es: 'A' }, unit: 'usd', asOf: '2008', ...rest });
const computed = (id: string, of: string[], operation = 'sum') =>
  record(id, { kind: 'computed', compute: { operation, of } });
const source = { document: 'guide', section: 'whole text', place: 'title' };
const other = record('other', { kind: 'estimated', value: 1, source });

test('every bad computation is told, not only the first; those that only need it are not', () => {
  const faults = plant({
    'content/facts/a.json': computed('a', ['sales-2005', 'sales-2005', 'sales-2008'], 'ratio'),
    'content/facts/b.json': computed('b', ['c', 'sales-2005']),
    'content/facts/c.json': computed('c', ['b', 'sales-2005']),
    'content/facts/d.json': computed('d', ['a', 'b']),
  });
  expect(faults.map(({ file, found }) => [file, found])).toEqual([
    ['content/facts/a.json', '3 ids'],
    ['content/facts/c.json', 'a circle: b → c → b'],
  ]);
});
