import { expect, test } from 'vitest';
import { fold, matchTitles, type TitleEntry } from './match.ts';
import { sectionOf } from './sections.ts';

const pages: TitleEntry[] = [
  ['Consorcio Muyu', 'Multisector, Cusco: 5 miembros', '/es/catalogue/muyu/'],
  ['Confianza', 'La segunda etapa: conocerse antes de exportar', '/es/guide/stages/trust/'],
  ['Qué es un consorcio de exportación', 'Empresas que salen juntas', '/es/guide/'],
];

test.each([
  ['muyu', ['/es/catalogue/muyu/']],
  ['exportacion', ['/es/guide/']],
  ['EXPORTACIÓN', ['/es/guide/']],
  ['export', ['/es/guide/', '/es/guide/stages/trust/']],
  ['consorcios', ['/es/catalogue/muyu/', '/es/guide/']],
  ['consorcio cusco', ['/es/catalogue/muyu/']],
  ['portacion', []],
  ['', []],
  ['  ?  ', []],
])('%j finds %j', (query, expected) => {
  expect(matchTitles([query], pages).map(([, , href]) => href)).toEqual(expected);
});

test('several queries find what any of them finds, each page once', () => {
  const hrefs = matchTitles(['cusco', 'consorcio'], pages).map(([, , href]) => href);
  expect(hrefs).toEqual(['/es/catalogue/muyu/', '/es/guide/']);
});

test('pages with more of the words in the title come first', () => {
  const [first] = matchTitles(['etapa'], [...pages, ['Las cinco etapas', '', '/es/guide/stages/']]);
  expect(first?.[2]).toBe('/es/guide/stages/');
});

test('folding takes accents and capitals away', () => {
  expect(fold('JUNÍN, año')).toBe('junin, ano');
});

test.each([
  ['', 'about'],
  ['guide/stages/trust', 'guide'],
  ['catalogue/muyu', 'catalogue'],
  ['about/sources', 'about'],
])('%j belongs to %j', (path, section) => {
  expect(sectionOf(path)).toBe(section);
});
