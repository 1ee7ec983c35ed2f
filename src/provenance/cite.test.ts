import { describe, expect, test } from 'vitest';
import { words } from '../site/words.ts';
import {
  factCitation,
  pageBibtex,
  pageCitation,
  pageRis,
  sourceBibtex,
  sourceCitation,
  sourceRis,
} from './cite.ts';
import type { Source } from './schema.ts';

const report: Source = {
  id: 'osl-eva-08-r12',
  title: 'Promotion of Export Consortia & Networks',
  publisher: 'UNIDO, Vienna',
  year: 2008,
  language: 'en',
  kind: 'report',
  read: 'whole',
  number: 'OSL/EVA/08_R.12',
};
const page = {
  title: 'Muyu',
  site: 'Export consortia',
  address: 'https://example.org/en/cases/muyu_1/',
  date: '2026-11-24',
};

describe('in plain text', () => {
  test('a work', () => {
    expect(sourceCitation(report, words('en'))).toBe(
      'UNIDO, Vienna (2008). Promotion of Export Consortia & Networks. OSL/EVA/08_R.12.',
    );
  });

  test('a work whose title ends in a full stop has one', () => {
    const { number, ...work } = report;
    expect(sourceCitation({ ...work, title: 'A guide.', year: null }, words('es'))).toBe(
      'UNIDO, Vienna (sin año). A guide.',
    );
  });

  test('a page, with its day', () => {
    expect(pageCitation(page, 'en', words('en'))).toBe(
      'Export consortia (2026). Muyu. 24 November 2026. https://example.org/en/cases/muyu_1/',
    );
  });

  test('data, with their version', () => {
    expect(pageCitation({ ...page, version: '1.2.0' }, 'es', words('es'))).toBe(
      'Export consortia (2026). Muyu. Versión 1.2.0, 24 de noviembre de 2026. https://example.org/en/cases/muyu_1/',
    );
  });
});

describe('a figure', () => {
  const figure = {
    label: 'Firms',
    value: '177 firms',
    date: 'April 2008',
    section: 'Annex 3',
    isComputed: false,
    site: 'Export consortia',
    address: 'https://example.org/en/facts/firms/',
  };

  test('names the report first, then itself, then its passport', () => {
    expect(factCitation(report, figure, words('en'))).toBe(
      'UNIDO, Vienna (2008). Promotion of Export Consortia & Networks. OSL/EVA/08_R.12, Annex 3. ' +
        'Firms: 177 firms (April 2008). Export consortia, https://example.org/en/facts/firms/',
    );
  });

  test('says so where it is our computation', () => {
    expect(factCitation(report, { ...figure, isComputed: true }, words('es'))).toContain(
      'Annex 3. Calculado a partir de ahí: Firms: 177 firms (April 2008). Export',
    );
  });
});

describe('in RIS', () => {
  test('a report has its number and the section that is cited', () => {
    expect(sourceRis(report, '§4.2').split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - UNIDO',
      'TI  - Promotion of Export Consortia & Networks',
      'PY  - 2008',
      'PB  - UNIDO, Vienna',
      'SN  - OSL/EVA/08_R.12',
      'SE  - §4.2',
      'LA  - en',
      'ER  - ',
    ]);
  });

  test('no field runs over its line, and none is empty', () => {
    const { number, ...work } = report;
    const text = sourceRis({ ...work, title: 'Two\nER  - lines', year: null });
    expect(text).toContain('TI  - Two ER - lines\r\n');
    expect(text).not.toMatch(/^(PY|SN|SE|DO)/m);
    expect(text.match(/^ER {2}- \r?$/gm)).toHaveLength(1);
  });

  test('a page has its day and its address', () => {
    expect(
      pageRis({ ...page, version: '1.0.0' }, words('en'))
        .split('\r\n')
        .slice(3, 7),
    ).toEqual([
      'PY  - 2026',
      'DA  - 2026/11/24',
      'ET  - 1.0.0',
      'UR  - https://example.org/en/cases/muyu_1/',
    ]);
  });
});

describe('for BibTeX', () => {
  test('a report names its publisher as author, and keeps signs that mean something', () => {
    expect(sourceBibtex(report)).toBe(
      [
        '@techreport{osl-eva-08-r12,',
        '  author = "{UNIDO, Vienna}",',
        '  title = "{Promotion of Export Consortia \\& Networks}",',
        '  institution = "{UNIDO, Vienna}",',
        '  number = {OSL/EVA/08\\_R.12},',
        '  year = 2008,',
        '}',
      ].join('\n'),
    );
  });

  test('another work has no institution, and its DOI as it is', () => {
    const entry = sourceBibtex({ ...report, kind: 'study', year: null, doi: '10.1007/978_5' });
    expect(entry).toMatch(/^@misc\{/);
    expect(entry).toContain('  doi = {10.1007/978_5},');
    expect(entry).not.toMatch(/institution|year/);
  });

  test('a page has its address as it is', () => {
    expect(pageBibtex({ ...page, version: '1.0.0' }, 'muyu', words('en'))).toBe(
      [
        '@misc{muyu,',
        '  author = "{Export consortia}",',
        '  title = "{Muyu}",',
        '  year = 2026,',
        '  note = {Version 1.0.0, 2026-11-24},',
        '  url = {https://example.org/en/cases/muyu_1/},',
        '}',
      ].join('\n'),
    );
  });

  test.each([
    ['100 %', '100 \\%'],
    ['{a}', '\\{a\\}'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
  ])('%s is written %s', (title, written) => {
    expect(sourceBibtex({ ...report, title })).toContain(`  title = "{${written}}",`);
  });
});
