import { describe, expect, test } from 'vitest';
import { citeEndings, citePath } from '../provenance/cite-files.ts';
import type { Source } from '../provenance/schema.ts';
import { type Cited, citedText, citeFile, entryOf } from './citation.ts';
import { restsOnReport } from './works.ts';

const report: Source = {
  id: 'osl-eva-08-r12',
  title: 'Promotion of Export Consortia',
  publisher: 'UNIDO, Vienna',
  year: 2008,
  language: 'en',
  kind: 'report',
  read: 'whole',
  number: 'OSL/EVA/08/R.12',
};
const title = `A "title" & 100 % of #1, ${'very '.repeat(30)}long`;
const inLanguage = (language: 'en' | 'es', site: string) => ({
  title: language === 'en' ? title : `Un título ${title}`,
  site,
  address: `https://example.org/${language}/guide/`,
  date: '2026-11-25',
});
const cited: Cited = {
  sources: [report],
  page: { en: inLanguage('en', 'Export consortia'), es: inLanguage('es', 'Consorcios de exportación') },
  entry: 'export-consortia-guide',
};
const addressOf = (ending: string) => `https://example.org/cite/es/guide.${ending}`;
const file = (ending: (typeof citeEndings)[number], of = cited) => citeFile(ending, of, 'es', addressOf);

describe('the text to read', () => {
  const text = file('txt');

  test('has either language, BibTeX and RIS, the page’s own language first', () => {
    const places = [
      citedText(cited, 'es'),
      citedText(cited, 'en'),
      file('bib'),
      addressOf('bib'),
      addressOf('ris'),
    ];
    expect(places.map((part) => text.includes(part.trim()))).toEqual([true, true, true, true, true]);
    expect(text.indexOf('En español')).toBeLessThan(text.indexOf('En inglés'));
    expect(text).toContain(file('ris').replaceAll('\r\n', '\n').trim());
  });

  test('begins with the mark that makes browsers read its accents', () => {
    expect(text.startsWith('\uFEFFCómo citar')).toBe(true);
  });
});

test('the report stands before the page in every form', () => {
  for (const ending of citeEndings) {
    const text = file(ending);
    expect(text.indexOf('OSL/EVA/08/R.12')).toBeGreaterThan(0);
    expect(text.indexOf('https://example.org/es/guide/')).toBeGreaterThan(text.indexOf('OSL/EVA/08/R.12'));
  }
});

test('a page of ours alone is cited alone', () => {
  for (const ending of citeEndings) expect(file(ending, { ...cited, sources: [] })).not.toContain('OSL/EVA');
  expect(['about', 'worksheets/minutes', 'tools/monitoring', 'share'].filter(restsOnReport)).toEqual([]);
  expect(['', 'guide/trust', 'cases/muyu', 'about/sources', 'tools/readiness'].every(restsOnReport)).toBe(
    true,
  );
});

test('signs of the title are written as each form wants them', () => {
  expect(file('bib')).toContain('A "title" \\& 100 \\% of \\#1, very');
  expect(file('ris')).toContain(`TI  - Un título ${title}\r\n`);
  expect(file('txt')).toContain(`Un título ${title}.`);
});

test('entries and files have names that stay', () => {
  expect(['', 'cases/muyu', 'catalogue/muyu', 'catalogue'].map(entryOf)).toEqual([
    'export-consortia',
    'export-consortia-cases-muyu',
    'export-consortia-muyu',
    'export-consortia-catalogue',
  ]);
  expect(citePath('es', '', 'txt')).toBe('cite/es/index.txt');
  expect(citePath('en', 'guide/stages/trust', 'bib')).toBe('cite/en/guide/stages/trust.bib');
});
