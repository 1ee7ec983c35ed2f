import { describe, expect, test } from 'vitest';
import { otherLanguage } from '../site/languages.ts';
import { brokenLinks } from '../validation/links.ts';
import {
  attribute,
  type BuiltPage,
  below,
  flat,
  readData,
  readPages,
  root,
  siteUrl,
  where,
} from './built-site.ts';

const pages = readPages('dist');
const inLanguages = pages.filter(({ language }) => language);

describe('every page', () => {
  test('is there: front door, not found, and in each language the written ones, 30 consortia and the passports', () => {
    const addresses = pages.map(({ address }) => address);
    for (const language of ['en', 'es']) {
      expect(addresses).toEqual(
        expect.arrayContaining(
          [
            '',
            'guide/',
            'guide/stages/',
            'cases/muyu/',
            'catalogue/',
            'catalogue/compare/',
            'catalogue/alike/',
            'facts/',
            'about/sources/',
            'site-index/',
          ].map((path) => `/${language}/${path}`),
        ),
      );
      const tools = ['compare', 'alike'].map((tool) => `/${language}/catalogue/${tool}/`);
      const consortia = addresses.filter(
        (address) => new RegExp(`^/${language}/catalogue/[^/]+/$`).test(address) && !tools.includes(address),
      );
      expect(consortia).toHaveLength(30);
    }
    expect(addresses).toEqual(expect.arrayContaining(['/', '/404.html']));
  });

  test('has one h1, a title of its own in its language and a description', () => {
    expect(where(pages, ({ html }) => html.querySelectorAll('h1').length !== 1)).toEqual([]);
    expect(where(pages, (page) => !attribute(page, 'meta[name=description]', 'content'))).toEqual([]);
    for (const language of ['en', 'es']) {
      const titles = pages
        .filter((page) => page.language === language)
        .map(({ html }) => html.querySelector('title')?.text);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  test('is in the language of its address: none falls back to the other', () => {
    expect(where(inLanguages, (page) => attribute(page, 'html', 'lang') !== page.language)).toEqual([]);
    expect(where(inLanguages, (page) => attribute(page, 'main', 'lang') !== page.language)).toEqual([]);
  });

  test('has its counterpart, and both name each other', () => {
    const alternates = new Map(
      inLanguages.map((page) => [
        page.address,
        page.html
          .querySelectorAll('link[rel=alternate][hreflang]')
          .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
      ]),
    );
    for (const { address, language } of inLanguages) {
      if (!language) continue;
      const other = otherLanguage(language);
      const counterpart = address.replace(`/${language}/`, `/${other}/`);
      expect(alternates.get(counterpart)).toContain(`${language} ${root}${address}`);
      expect(alternates.get(address)).toContain(`${other} ${root}${counterpart}`);
    }
  });

  test('links to its counterpart with the language switch', () => {
    expect(
      where(inLanguages, (page) => {
        const target = attribute(page, 'a[data-language]', 'href');
        return (
          below(target) !== page.address.replace(/^\/(en|es)/, (_, language) => `/${otherLanguage(language)}`)
        );
      }),
    ).toEqual([]);
  });

  test('says nothing that only a program says', () => {
    expect(where(pages, ({ text }) => /\bundefined\b|\bNaN\b|\[object |\{\{|\bnull\b/.test(text))).toEqual(
      [],
    );
  });

  test('has no words glued together, and no space before a comma or after a bracket', () => {
    const glued =
      /[\p{L}\d,;:.)]<(a|strong|em|abbr|span)\b[^>]*>[\p{L}\d]|[\p{L}\d]<\/(a|strong|em|abbr|span)>[\p{L}\d]/u;
    const loose = /<\/(a|strong|em)>\s+[.,;:)](?!\.)|[(«“¿¡]\s+<(a|strong|em)\b/;
    const markup = ({ html }: BuiltPage) =>
      html.querySelector('.sl-markdown-content')?.innerHTML.replace(/<svg[\s\S]*?<\/svg>/g, '') ?? '';
    expect(where(pages, (page) => glued.test(markup(page)))).toEqual([]);
    expect(where(pages, (page) => loose.test(markup(page)))).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const foreign = pages.flatMap(({ address, html }) =>
      html
        .querySelectorAll(
          'script[src], link[rel=stylesheet], img[src], iframe, link[rel=preload], link[rel=preconnect]',
        )
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address) && !address.startsWith(root))
        .map((target) => `${address} → ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test('has links that lead somewhere', () => {
    expect(brokenLinks('dist', siteUrl)).toEqual([]);
  });
});

describe('the catalogue', () => {
  test.each(['en', 'es'])('lists all 30 in %s, and says of when it is', (language) => {
    const catalogue = pages.find(({ address }) => address === `/${language}/catalogue/`);
    const links = catalogue?.html.querySelectorAll('[data-whole-list] tbody th a') ?? [];
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(30);
    expect(catalogue?.text).toMatch(language === 'en' ? /April 2008/ : /abril de 2008/);
  });

  test.each(['en', 'es'])('shows each of the 30 in %s as printed, and of when it is', (language) => {
    const { consortia } = readData('dist', 'data/consortia.json');
    const missing = consortia.flatMap(({ id, printed }: { id: string; printed: Record<string, string> }) => {
      const page = pages.find(({ address }) => address === `/${language}/catalogue/${id}/`);
      const cells = page?.html.querySelectorAll('.printed').map((cell) => flat(cell.textContent)) ?? [];
      return Object.values(printed)
        .filter((cell) => !cells.includes(flat(cell)))
        .map((cell) => `${id}: ${cell}`);
    });
    expect(missing).toEqual([]);
    const dated = pages.filter(({ address }) => address.startsWith(`/${language}/catalogue/`));
    expect(where(dated, ({ text }) => !/(April|abril de) 2008/.test(text))).toEqual([]);
  });
});

describe('the data', () => {
  const { facts } = readData('dist', 'data/facts.json');

  test('/data/consortia.json keeps its contract', () => {
    const document = readData('dist', 'data/consortia.json');
    expect(Object.keys(document)).toEqual(['asOf', 'source', 'consortia', 'version']);
    expect(document.source).toEqual({ document: 'osl-eva-08-r12', section: 'annex-3' });
    expect(document.consortia).toHaveLength(30);
    for (const record of document.consortia) {
      expect(Object.keys(record)).toEqual([
        'id',
        'name',
        'macroRegion',
        'number',
        'department',
        'sector',
        'firms',
        'producerAssociations',
        'employment',
        'startYear',
        'model',
        'markets',
        'offer',
        'channels',
        'printed',
      ]);
    }
    expect(document.consortia[12]).toMatchObject({
      id: 'muyu',
      printed: { name: 'Consortio Muyu', offer: expect.stringContaining('Apaca') },
    });
  });

  test('/data/facts.json keeps its contract: no figure without value, date, unit and source', () => {
    for (const fact of facts) {
      expect(fact).toMatchObject({
        id: expect.any(String),
        label: { en: expect.any(String), es: expect.any(String) },
        value: expect.any(Number),
        unit: expect.any(String),
        asOf: expect.stringMatching(/^\d{4}(-\d{2})?$/),
        kind: expect.stringMatching(/^(reported|computed|estimated)$/),
        source: { document: expect.any(String), section: expect.any(String), place: expect.any(String) },
        from: expect.any(Array),
      });
      expect(fact.from.length > 0).toBe(fact.kind === 'computed');
    }
  });

  test('every figure has its passport in both languages', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    const missing = facts.flatMap(({ id }: { id: string }) =>
      [`/en/facts/${id}/`, `/es/facts/${id}/`].filter((address) => !addresses.has(address)),
    );
    expect(missing).toEqual([]);
  });

  test('a figure reads the same in both languages of a page', () => {
    const figures = ({ html }: BuiltPage) =>
      html
        .querySelectorAll('a.fact')
        .map((link) => `${below(link.getAttribute('href')).slice(4)} ${link.text}`)
        .toSorted();
    for (const page of inLanguages.filter(({ language }) => language === 'en')) {
      const counterpart = pages.find(({ address }) => address === page.address.replace('/en/', '/es/'));
      expect(counterpart && figures(counterpart), page.address).toEqual(figures(page));
    }
  });
});

test("Muyu's page shows both years' exports, and the chart as text in the page", () => {
  const page = pages.find(({ address }) => address === '/es/cases/muyu/');
  expect(page?.text).toContain('US$\u00a029,400');
  expect(page?.text).toContain('US$\u00a098,300');
  const charts = page?.html.querySelectorAll('svg.chart') ?? [];
  expect(charts).toHaveLength(2);
  for (const chart of charts) expect(chart.text).toContain('65,100');
  expect(page?.html.querySelectorAll('script[src*=chart]')).toEqual([]);
});
