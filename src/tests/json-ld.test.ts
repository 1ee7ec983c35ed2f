import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { departmentLabel } from '../consortia/vocabulary.ts';
import { guidePages } from '../guide/pages.ts';
import { languages } from '../site/languages.ts';
import { readRecords } from '../validation/records.ts';
import { type BuiltPage, flat, listFiles, readPages, root, where } from './built-site.ts';
import { oneOfEachShape, schemaOrgFaults } from './schema-org.ts';

type Node = Record<string, unknown> & { '@type': string };

const pages = readPages('dist');
const { records } = readRecords(process.cwd());

/** The data for programs on a page; an element that does not parse fails the test that reads it. */
const nodesOf = ({ html }: BuiltPage): Node[] =>
  html
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script: HTMLElement) => JSON.parse(script.rawText));

const ofType = (page: BuiltPage, type: string) => nodesOf(page).filter((node) => node['@type'] === type);

/** Every text of a node, also of the nodes in it, with the name of its property. */
const texts = (value: unknown, name = ''): [string, string][] => {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, Array.isArray(value) ? name : key));
};

const pageAt = (address: string): BuiltPage => {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
};

describe('the data for programs', () => {
  const all = pages.flatMap((page) => nodesOf(page).map((node) => ({ page, node })));

  test('are of schema.org and have a type', () => {
    expect(all.length).toBeGreaterThan(2 * 30 * 2);
    expect(all.filter(({ node }) => node['@context'] !== 'https://schema.org' || !node['@type'])).toEqual([]);
  });

  test('have absolute addresses of this site that answer', () => {
    const files = new Set(listFiles('dist', '**/*').map((file) => file.replace(/(^|\/)index\.html$/, '$1')));
    const addresses = all.flatMap(({ page, node }) =>
      texts(node)
        .filter(([name]) => ['@id', 'url', 'item', 'contentUrl'].includes(name))
        .map(([, address]) => ({ page: page.address, address })),
    );
    expect(addresses.length).toBeGreaterThan(all.length);
    const lost = addresses.filter(
      ({ address }) =>
        !address.startsWith(`${root}/`) || !files.has(address.slice(root.length + 1).replace(/#.*$/, '')),
    );
    expect(lost).toEqual([]);
  });
});

describe('schema.org', () => {
  const placed = pages.flatMap((page) => nodesOf(page).map((node) => ({ place: page.address, node })));
  const context = { '@context': 'https://schema.org' };
  const planted: [place: string, node: Record<string, unknown>][] = [
    ['a type that there is not', { '@type': 'CaseStudy', name: 'x' }],
    ['a property that there is not', { '@type': 'Article', headline: 'x', heading: 'x' }],
    ['a property of another type', { '@type': 'Article', foundingDate: '2008' }],
    [
      'a property of another type, further in',
      { '@type': 'Article', isBasedOn: { '@type': 'Report', foundingDate: '2008' } },
    ],
    ['a value of another kind', { '@type': 'Article', headline: 3 }],
    ['a thing out of range', { '@type': 'Article', isBasedOn: { '@type': 'Person', name: 'x' } }],
  ];

  test('knows every type, property and value, and finds what is planted', () => {
    const wrong = planted.map(([place, node]) => ({ place, node: { ...context, ...node } }));
    const faults = schemaOrgFaults([...oneOfEachShape(placed), ...wrong]);
    expect(faults.map((fault) => fault.replace(/:.*/s, ''))).toEqual(wrong.map(({ place }) => place));
  });
});

test.each([
  ['', 'WebSite'],
  ['guide/roles/', 'Article'],
  ['guide/stages/trust/', 'Article'],
  ['guide/print/', 'Article'],
  ['guide/glossary/', 'DefinedTermSet'],
  ['worksheets/', 'CollectionPage'],
  ['worksheets/minutes/', 'LearningResource'],
  ['course/', 'Course'],
  ['course/understand/', 'LearningResource'],
  ['course/judge/', 'LearningResource'],
  ['course/facilitator/', 'LearningResource'],
  ['cases/', 'CollectionPage'],
  ['cases/muyu/', 'Article'],
  ['catalogue/', 'CollectionPage'],
  ['catalogue/department/cusco/', 'CollectionPage'],
  ['catalogue/muyu/', 'Organization'],
  ['catalogue/compare/', 'WebApplication'],
  ['charts/', 'CollectionPage'],
  ['charts/ratings/', 'Dataset'],
  ['facts/', 'CollectionPage'],
  ['facts/muyu-exports-2008/', 'Observation'],
  ['evaluation/', 'Article'],
  ['evaluation/money/', 'Article'],
  ['tools/', 'CollectionPage'],
  ['tools/monitoring/', 'WebApplication'],
  ['data/', 'Dataset'],
  ['about/', 'AboutPage'],
  ['about/news/', 'CollectionPage'],
  ['about/contribute/', 'WebPage'],
  ['about/privacy/', 'WebPage'],
])('/{lang}/%s is told as %s', (path, type) => {
  for (const language of languages) {
    const told = nodesOf(pageAt(`/${language}/${path}`)).map((node) => node['@type']);
    expect(new Set(told.filter((each) => each !== 'BreadcrumbList'))).toEqual(new Set([type]));
  }
});

test('every page in a language says what it is', () => {
  const silent = pages.filter(
    (page) => page.language && nodesOf(page).every((node) => node['@type'] === 'BreadcrumbList'),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test.each(languages)(
  'the report is told among the sources in %s, where all that is based on it points',
  (language) => {
    const sources = pageAt(`/${language}/about/sources/`);
    const [report] = ofType(sources, 'Report');
    expect(report).toMatchObject({ reportNumber: 'OSL/EVA/08/R.12', datePublished: '2008' });
    expect(sources.html.getElementById(String(report?.['@id']).split('#')[1] ?? '')).not.toBeNull();
    for (const path of ['guide/roles/', 'evaluation/money/']) {
      const [article] = ofType(pageAt(`/${language}/${path}`), 'Article');
      expect(article?.isBasedOn).toEqual({ '@id': report?.['@id'] });
    }
  },
);

test('the course is made of its modules, in order', () => {
  const [course] = ofType(pageAt('/es/course/'), 'Course');
  const parts = ((course?.hasPart ?? []) as Node[]).map((part) => String(part['@id']));
  const modules = parts.map((part) => ofType(pageAt(part.slice(root.length)), 'LearningResource')[0]);
  expect(modules.map((module) => module?.['@id'])).toEqual(parts);
  expect(modules.map((module) => module?.position)).toEqual(records.course.map((_, index) => index + 1));
});

test('a figure is told with value, unit, time and the document it stands in', () => {
  const [observation] = ofType(pageAt('/en/facts/muyu-exports-2008/'), 'Observation');
  expect(observation).toMatchObject({
    value: 98300,
    observationDate: '2008',
    mainEntityOfPage: { citation: expect.stringContaining('OSL/EVA/08/R.12') },
  });
});

test('a term of the glossary is told by the anchor that it has on the page', () => {
  const page = pageAt('/es/guide/glossary/');
  const terms = ofType(page, 'DefinedTermSet')[0]?.hasDefinedTerm as Node[];
  expect(terms).toHaveLength(records.glossary.length);
  const anchors = terms.map((term) => String(term['@id']).replace(`${root}${page.address}#`, ''));
  expect(anchors.filter((anchor) => !page.html.getElementById(anchor))).toEqual([]);
});

describe('the way to a page', () => {
  const inLanguages = pages.filter(({ language }) => language);
  const isHome = ({ address, language }: BuiltPage) => address === `/${language}/`;
  /** Chapters of the guide show none and have no byte to spare. */
  const isChapter = ({ address }: BuiltPage) => guidePages.includes(address.slice(4, -1));
  const tellsNone = (page: BuiltPage) => isHome(page) || isChapter(page);

  test('is told to programs on every page but the home pages and the chapters of the guide, once', () => {
    expect(
      where(inLanguages, (page) => ofType(page, 'BreadcrumbList').length !== (tellsNone(page) ? 0 : 1)),
    ).toEqual([]);
  });

  test('goes by the pages that are shown above it, or by its part of the site, and ends with the page', () => {
    const withTrail = pages.filter(({ html }) => html.querySelector('nav.breadcrumbs'));
    expect(withTrail.length).toBeGreaterThan(2 * 30);
    for (const page of inLanguages.filter((each) => !tellsNone(each))) {
      const shown = page.html
        .querySelectorAll('nav.breadcrumbs a')
        .map((link) => [flat(link.textContent), new URL(link.getAttribute('href') ?? '', root).href]);
      const [list] = ofType(page, 'BreadcrumbList');
      const steps = (list?.itemListElement ?? []) as Node[];
      const told = steps.map(({ name, item }) => [flat(String(name)), item]);
      const title = flat(page.html.querySelector('h1')?.textContent ?? '');
      expect(told.at(-1), page.address).toEqual([title, root + page.address]);
      expect(told.length, page.address).toBeGreaterThan(1);
      if (shown.length > 0) expect(told.slice(0, -1), page.address).toEqual(shown);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    }
  });
});

describe.each(languages)('in %s', (language) => {
  test('each consortium is an organisation, without employees that are not its own', () => {
    for (const { id, name, department, startYear } of records.consortia) {
      const page = pageAt(`/${language}/catalogue/${id}/`);
      const [organization, ...others] = ofType(page, 'Organization');
      expect(others).toEqual([]);
      expect(organization, id).toMatchObject({
        name,
        foundingDate: String(startYear),
        location: {
          address: { addressRegion: departmentLabel(language, department), addressCountry: 'PE' },
        },
        mainEntityOfPage: { '@id': root + page.address, inLanguage: language },
      });
      expect(organization).not.toHaveProperty('numberOfEmployees');
      expect(organization?.description).toMatch(/(April|abril de) 2008/);
    }
  });

  test('the data page has a dataset for each table, with files, licence and the report', () => {
    const [consortia, facts, ...others] = ofType(pageAt(`/${language}/data/`), 'Dataset');
    expect(others).toEqual([]);
    for (const dataset of [consortia, facts]) {
      expect(String(dataset?.description).length).toBeGreaterThan(50);
      expect(dataset).toMatchObject({
        name: expect.any(String),
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isBasedOn: { '@type': 'Report', reportNumber: 'OSL/EVA/08/R.12' },
        inLanguage: ['en', 'es'],
        url: `${root}/${language}/data/`,
      });
    }
    expect(consortia).toMatchObject({
      temporalCoverage: '2008-04',
      spatialCoverage: { '@type': 'Country', name: language === 'en' ? 'Peru' : 'Perú' },
    });
    const downloads = [consortia, facts].flatMap((dataset) => dataset?.distribution as Node[]);
    expect([...new Set(downloads.map(({ contentUrl }) => contentUrl))].toSorted()).toEqual(
      ['consortia.csv', 'consortia.json', 'datapackage.json', 'facts.csv', 'facts.json'].map(
        (name) => `${root}/data/${name}`,
      ),
    );
  });
});
