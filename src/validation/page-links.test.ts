import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const file = 'content/docs/en/guide/index.mdx';
const link = '[all](../catalogue/)';

/** What stands where the link to the catalogue stood, what is found of it, and the corrected link. */
test.each([
  ['[all](../catalog/)', '../catalog/', '../catalogue/'],
  ['[all](../catalog/#lima)', '../catalog/#lima', '../catalogue/#lima'],
  ['[all](../catalogue/kalpa/)', '../catalogue/kalpa/', '../catalogue/kallpa/'],
  ['[all](../facts/sales-2007/)', '../facts/sales-2007/', undefined],
  ['[all](/en/catalogue/)', '/en/catalogue/', '../catalogue/'],
  ['[all](/en/catalog/)', '/en/catalog/', '../catalogue/'],
  ['[all](/data/facts.json)', '/data/facts.json', '../../data/facts.json'],
  ['[all](../facts/matix/)', '../facts/matix/', undefined],
  ['[all](../catalogue)', '../catalogue', '../catalogue/'],
  ['[all](../../es/catalogue/)', '../../es/catalogue/', '../catalogue/'],
  ['[all](../../../en/catalogue/)', '../../../en/catalogue/', undefined],
  ['[all](../catalogue/%zz/)', '../catalogue/%zz/', undefined],
  ['[all](https://)', 'https://', undefined],
  ['[all](//example.org/)', '//example.org/', undefined],
  ['[all]()', 'nothing', undefined],
  ['<a href="/en/catalogue/">all</a>', '/en/catalogue/', '../catalogue/'],
])('%s', (to, found, fix) => {
  expectOnly(plant({ [file]: replace(link, to) }), { file, field: 'line 12, a link', found, fix });
});

test('a link by reference is told where its address stands', () => {
  const faults = plant({ [file]: replace(link, '[all][a]\n\n[a]: ../catalog/\n\n') });
  expectOnly(faults, { file, field: 'line 14, a link', found: '../catalog/', fix: '../catalogue/' });
});

test.each([
  ['![all](./all.png)', './all.png'],
  ['![all](/all.png)', '/all.png'],
  ['![all](./%zz.png)', './%zz.png'],
  ['<img src="https://example.org/a.png" alt="" />', 'https://example.org/a.png'],
])('%s', (to, found) => {
  expectOnly(plant({ [file]: replace(link, to) }), { file, field: 'line 12, an image', found });
});

test.each([
  '[all](#here)',
  '[all](mailto:a@example.org)',
  '[all](./)',
  '![all](./all.png)',
  '[all](../?q=a)',
])('%s is sound', (to) => {
  const image = { 'content/docs/en/guide/all.png': '' };
  expect(plant({ ...image, [file]: replace(link, to) })).toEqual([]);
});
