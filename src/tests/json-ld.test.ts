import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { departmentLabel } from '../consortia/vocabulary.ts';
import { languages } from '../site/languages.ts';
import { readRecords } from '../validation/records.ts';
import { type BuiltPage, flat, listFiles, readPages, root, where } from './built-site.ts';

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

describe('the way to a page', () => {
  const withTrail = pages.filter(({ html }) => html.querySelector('nav.breadcrumbs'));

  test('is told to programs where it is shown, and nowhere else', () => {
    expect(withTrail.length).toBeGreaterThan(2 * 30);
    const told = pages.filter((page) => ofType(page, 'BreadcrumbList').length > 0);
    expect(told).toEqual(withTrail);
    expect(where(told, (page) => ofType(page, 'BreadcrumbList').length > 1)).toEqual([]);
  });

  test('is the one that is shown, and ends with the page', () => {
    for (const page of withTrail) {
      const shown = page.html
        .querySelectorAll('nav.breadcrumbs a')
        .map((link) => [flat(link.textContent), new URL(link.getAttribute('href') ?? '', root).href]);
      const [list] = ofType(page, 'BreadcrumbList');
      const steps = (list?.itemListElement ?? []) as Node[];
      const told = steps.map(({ position, name, item }) => [position, flat(String(name)), item]);
      const title = flat(page.html.querySelector('h1')?.textContent ?? '');
      expect(told, page.address).toEqual(
        [...shown, [title, root + page.address]].map((step, index) => [index + 1, ...step]),
      );
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
