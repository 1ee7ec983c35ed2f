import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Language, languages, otherLanguage } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import {
  attribute,
  type BuiltPage,
  below,
  flat,
  listFiles,
  readData,
  readPages,
  root,
  where,
} from './built-site.ts';

const pages = readPages('dist');
const inLanguages = pages.filter(({ language }) => language);
const { records } = readRecords(process.cwd());
const associations = records.consortia.filter(({ producerAssociations }) => producerAssociations);

function pageAt(address: string): BuiltPage {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
}

/** All elements of all pages that fit a selector, each with its page. */
const all = (selector: string, list: BuiltPage[] = pages) =>
  list.flatMap((page) =>
    page.html.querySelectorAll(selector).map((element) => ({
      page,
      element,
      label: `${page.address}: ${flat(element.textContent)}`,
    })),
  );

/** Texts that a page ought to have and has not. */
const missingFrom = ({ address, text }: BuiltPage, expected: string[]) => {
  const present = flat(text);
  return expected.filter((each) => !present.includes(flat(each))).map((each) => `${address}: ${each}`);
};

describe('labels of evidence', () => {
  const sections =
    /^(The report|El informe) · ((§\d+(\.\d+)*|(Annex|Anexo) \d|executive summary|resumen ejecutivo)(, |$))+$/;

  test('those of the report name its sections', () => {
    const labels = all('.evidence[data-kind=report]');
    expect(labels.length).toBeGreaterThan(200);
    expect(
      labels.filter(({ element }) => !sections.test(flat(element.text))).map(({ label }) => label),
    ).toEqual([]);
  });

  test('those of other works name who published them', () => {
    const labels = all('.evidence[data-kind=other]');
    expect(labels.length).toBeGreaterThan(20);
    const publishers = records.sources.map(({ publisher }) => publisher);
    const isNamed = (element: HTMLElement) =>
      publishers.some((publisher) => flat(element.textContent).split(' · ')[1]?.startsWith(publisher));
    expect(labels.filter(({ element }) => !isNamed(element)).map(({ label }) => label)).toEqual([]);
  });

  test('both lead to their work on the page of sources, but in the handbook, which has its own list', () => {
    const ids = new Set(records.sources.map(({ id }) => id));
    const lost = all('a.evidence').filter(({ page, element }) => {
      const href = element.getAttribute('href') ?? '';
      const [address, id = ''] = below(href).split('#');
      return !href.startsWith('#') && (address !== `/${page.language}/about/sources/` || !ids.has(id));
    });
    expect(lost.map(({ label }) => label)).toEqual([]);
  });
});

describe('tables that become cards', () => {
  test('carry in every cell the name of its column', () => {
    const rows = all('table.cards, table.consortia').flatMap(({ page, element }) => {
      const heads = element.querySelectorAll('thead tr > *').map((head) => flat(head.textContent));
      return element.querySelectorAll('tbody tr').map((row) => ({ page, heads, row }));
    });
    expect(rows.length).toBeGreaterThan(2 * 30 * 10);
    const unnamed = rows.flatMap(({ page, heads, row }) =>
      row
        .querySelectorAll('th, td')
        .filter((cell, index) => cell.tagName === 'TD' && cell.getAttribute('data-label') !== heads[index])
        .map((cell) => `${page.address}: ${flat(cell.textContent)}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe.each(languages)('the catalogue in %s', (language) => {
  const catalogue = pageAt(`/${language}/catalogue/`);
  const consortiumPage = (id: string) => pageAt(`/${language}/catalogue/${id}/`);

  test('has the cells of the annex in Spanish', () => {
    const cells = all(
      '.printed',
      inLanguages.filter((page) => page.language === language),
    );
    expect(cells).toHaveLength(30 * 10);
    expect(cells.filter(({ element }) => element.getAttribute('lang') !== 'es')).toEqual([]);
  });

  test('says with every reading where it took judgement', () => {
    const notes = records.consortia.flatMap(({ readings }) => readings);
    expect(notes.length).toBeGreaterThan(30);
    const missing = records.consortia.flatMap(({ id, readings }) =>
      missingFrom(
        consortiumPage(id),
        readings.map(({ note }) => note[language]),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('marks the six associations, and no other, in its list', () => {
    const marked = catalogue.html
      .querySelectorAll('[data-whole-list] tbody tr')
      .filter((row) => row.querySelector('td.number')?.text.endsWith(' *'))
      .map((row) => below(row.querySelector('th a')?.getAttribute('href')));
    expect(marked.toSorted()).toEqual(
      associations.map(({ id }) => `/${language}/catalogue/${id}/`).toSorted(),
    );
    expect(marked).toHaveLength(6);
  });

  test('marks the six associations, and no other, on their pages, and says what it means', () => {
    const meaning = words(language)('catalogue.associationMark');
    const marked = records.consortia.filter(({ id, firms }) =>
      consortiumPage(id)
        .html.querySelectorAll('dl.properties b')
        .some((value) => flat(value.text) === `${firms} *`),
    );
    expect(marked).toEqual(associations);
    const explained = records.consortia.filter(({ id }) => consortiumPage(id).text.includes(meaning));
    expect(explained).toEqual(associations);
  });

  test('leads from Muyu to the case study', () => {
    const links = consortiumPage('muyu').html.querySelectorAll('main p a');
    expect(links.map((link) => below(link.getAttribute('href')))).toContain(`/${language}/cases/muyu/`);
  });
});

describe.each(languages)('what stands behind a figure in %s', (language) => {
  const t = words(language);

  test('the passport has its note and what speaks against it', () => {
    const notes = (fact: (typeof records.facts)[number]) => [
      ...(fact.note ? [fact.note[language]] : []),
      ...(fact.conflicts ?? []).map(({ note }) => note[language]),
    ];
    expect(records.facts.flatMap(notes).length).toBeGreaterThan(10);
    expect(records.facts.some(({ conflicts }) => conflicts)).toBe(true);
    const missing = records.facts.flatMap((fact) =>
      missingFrom(pageAt(`/${language}/facts/${fact.id}/`), notes(fact)),
    );
    expect(missing).toEqual([]);
  });

  test('every source says how much of it was read, and has its note', () => {
    const sources = pageAt(`/${language}/about/sources/`);
    const read = {
      whole: t('sources.readWhole'),
      part: t('sources.readPart'),
      abstract: t('sources.readAbstract'),
      imprint: t('sources.readImprint'),
    };
    const missing = records.sources.filter((source) => {
      const text = flat(sources.html.getElementById(source.id)?.textContent ?? '');
      return [source.title, read[source.read], source.note?.[language] ?? ''].some(
        (each) => !text.includes(flat(each)),
      );
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(new Set(records.sources.map((source) => source.read)).size).toBeGreaterThan(1);
    expect(records.sources.some(({ note }) => note)).toBe(true);
  });

  test('no passport is in the full text', () => {
    const isIndexed = ({ html }: BuiltPage) => html.querySelector('[data-pagefind-body]') !== null;
    const passports = records.facts.map(({ id }) => pageAt(`/${language}/facts/${id}/`));
    expect(where(passports, isIndexed)).toEqual([]);
    expect(isIndexed(pageAt(`/${language}/catalogue/muyu/`))).toBe(true);
  });
});

describe('where one is', () => {
  const trail = (page: BuiltPage) =>
    all('nav.breadcrumbs a', [page]).map(({ element }) => below(element.getAttribute('href')));

  test.each(languages)('is said on the pages below a list in %s', (language) => {
    const lists: [string, { id: string }[]][] = [
      ['catalogue', records.consortia],
      ['facts', records.facts],
      ['cases', records.cases],
    ];
    for (const [list, items] of lists) {
      const lost = where(
        items.map(({ id }) => pageAt(`/${language}/${list}/${id}/`)),
        (page) => trail(page).at(-1) !== `/${language}/${list}/`,
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('what others read of a page', () => {
  test('"not found", short addresses, what is embedded elsewhere and what is said offline are kept out of search engines, no other page is', () => {
    const isHidden = (page: BuiltPage) =>
      /noindex/.test(attribute(page, 'meta[name=robots]', 'content') ?? '');
    const hidden = where(pages, isHidden);
    expect(hidden).toContain('/404.html');
    expect(hidden.filter((address) => address !== '/404.html')).toEqual(
      where(pages, ({ address }) => /^\/(embed|go|offline)\//.test(address)),
    );
  });

  test('every page with a language has a card, a manifest and a colour for each theme', () => {
    const files = new Set(listFiles('dist', '**/*').map((file) => `${root}/${file}`));
    const lacks = (page: BuiltPage) =>
      [
        attribute(page, 'meta[property="og:image"]', 'content'),
        new URL(attribute(page, 'link[rel=manifest]', 'href') ?? '', root).href,
      ].some((address) => !address || !files.has(address)) ||
      page.html.querySelectorAll('meta[name=theme-color][media]').length !== 2;
    expect(where(inLanguages, lacks)).toEqual([]);
  });

  test('card and manifest speak the language of the page', () => {
    const foreign = (page: BuiltPage) =>
      [
        attribute(page, 'meta[property="og:image"]', 'content'),
        attribute(page, 'link[rel=manifest]', 'href'),
      ].some((address) => address?.includes(`/${otherLanguage(page.language as Language)}`));
    expect(where(inLanguages, foreign)).toEqual([]);
    for (const language of languages) {
      const { lang, start_url } = readData('dist', `manifest/${language}.webmanifest`);
      expect([lang, below(start_url)]).toEqual([language, `/${language}/`]);
    }
  });

  test('every card is a JPEG of 1200 × 630 and at most 100 kB', async () => {
    for (const file of listFiles('dist', 'cards/**/*.jpg')) {
      const bytes = readFileSync(join('dist', file));
      const { width, height, format } = await sharp(bytes).metadata();
      expect([format, width, height], file).toEqual(['jpeg', 1200, 630]);
      expect(bytes.length, file).toBeLessThanOrEqual(100_000);
    }
  });
});

test.each(languages)("the table of Muyu's chart is filled in %s", (language) => {
  const rows = pageAt(`/${language}/cases/muyu/`)
    .html.querySelectorAll('.chart-figure details tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => flat(cell.textContent)));
  // The report's table has four of the five firms.
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  expect(rows.flat().join(' ')).toContain('65,100');
});

describe('the full-text index', () => {
  const texts = listFiles('dist', 'pagefind/fragment/*').map((file) => {
    const text = gunzipSync(readFileSync(join('dist', file))).toString();
    const { url, content }: { url: string; content: string } = JSON.parse(text.slice(text.indexOf('{')));
    return { url, content };
  });

  test('has every page that is meant for it, and no other', () => {
    const meant = pages.filter(({ html }) => html.querySelector('[data-pagefind-body]'));
    expect(texts.map(({ url }) => url).toSorted()).toEqual(meant.map(({ address }) => address).toSorted());
  });
});
