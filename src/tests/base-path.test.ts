import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readSiteUrl } from '../site/site-url.ts';
import { brokenLinks } from '../validation/links.ts';
import { type BuiltPage, readPages } from './built-site.ts';

const folder = '.astro/base-path';
const SITE_URL = 'https://example.org/consortia';
let pages: BuiltPage[];

beforeAll(() => {
  // Not the test runner's own environment: it has a BASE_URL, which Astro would take for the site's.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, SITE_URL, OUT_DIR: folder };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  pages = readPages(folder);
});

test('every link, asset and fragment holds below a base path', () => {
  expect(brokenLinks(folder, readSiteUrl(SITE_URL))).toEqual([]);
});

test('canonical and alternate addresses have the origin and the base path', () => {
  const addresses = pages.flatMap(({ html }) =>
    html
      .querySelectorAll('link[rel=canonical], link[rel=alternate][hreflang]')
      .map((link) => link.getAttribute('href')),
  );
  expect(addresses.length).toBeGreaterThan(pages.length);
  expect(addresses.filter((address) => !address?.startsWith(`${SITE_URL}/`))).toEqual([]);
});

test('what the front door and the search ask for lies below the base path', () => {
  const [door] = pages.filter(({ address }) => address === '/');
  const homes = JSON.parse(door?.html.querySelector('[data-homes]')?.getAttribute('data-homes') ?? '{}');
  expect(homes).toEqual({ en: '/consortia/en/', es: '/consortia/es/' });
  const search = pages.find(({ address }) => address === '/es/guide/')?.html.querySelector('site-search');
  expect(search?.getAttribute('data-titles')).toBe('/consortia/search/es.json');
  expect(search?.getAttribute('data-pagefind')).toBe('/consortia/pagefind/pagefind.js');
});

test.each([
  'feeds/en/news.xml',
  'feeds/es/corrections.xml',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'robots.txt',
  'llms.txt',
  'es/llms.txt',
  'es/guide/roles/index.md',
])('all addresses in %s have the origin and the base path', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const ours = text.match(/https?:\/\/(example\.org|localhost)[^\s"<)]*/g) ?? [];
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((address) => !address.startsWith(`${SITE_URL}/`))).toEqual([]);
});

test('what programs are told of a page has the origin and the base path', () => {
  const texts = pages.flatMap(({ html }) =>
    html.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => rawText),
  );
  const ours = texts.flatMap((text) => text.match(/https?:\/\/(example\.org|localhost)[^"]*/g) ?? []);
  expect(ours.length).toBeGreaterThan(pages.length);
  expect(ours.filter((address) => !address.startsWith(`${SITE_URL}/`))).toEqual([]);
});
