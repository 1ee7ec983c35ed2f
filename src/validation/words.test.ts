import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';
import { vocabularyFaults, wordFaults } from './words.ts';

const words = 'content/i18n/es.json';
const labels = 'content/vocabulary/sectors.json';

test.each([
  ['"site.name": "Consorcios",', '', 'site.name', 'nothing', '"site.name": "…"'],
  ['{count} ', '', 'search.many', 'none', undefined],
  ['"Consorcios"', '5', 'site.name', '5', '"site.name": "5"'],
  ['"Consorcios"', '["a"]', 'site.name', '["a"]', '"site.name": "…"'],
  ['"Consorcios"', '""', 'site.name', '""', '"site.name": "…"'],
  [/^.*$/s, '["a"]', 'the whole file', '["a"]', undefined],
  [',', '', 'line 3', expect.stringContaining('JSON'), undefined],
])('words: %s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [words]: replace(from, to) }, wordFaults), { file: words, field, found, fix });
});

const both = '"jewellery": { "en": "…", "es": "…" }';

test.each([
  ['"es"', '"sp"', 'jewellery', '{"en":"Jewellery","sp":"Jewellery"}', both],
  [/\{\s+"en".*?\}/s, '"Joyería"', 'jewellery', '"Joyería"', both],
  [/^.*$/s, 'null', 'the whole file', 'null', undefined],
])('labels: %s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [labels]: replace(from, to) }, wordFaults), { file: labels, field, found, fix });
});

test('only the vocabularies keep the schemas from being loaded', () => {
  expect(plant({ [words]: '{' }, vocabularyFaults)).toEqual([]);
  expect(plant({ [labels]: '{' }, vocabularyFaults)).toHaveLength(1);
});
