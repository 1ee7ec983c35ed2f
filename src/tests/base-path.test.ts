import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { languages, otherLanguage } from '../site/languages.ts';
import { readSiteUrl } from '../site/site-url.ts';
import { copyFolder, copyPath } from '../takeaway/names.ts';
import { brokenLinks } from '../validation/links.ts';
import { type BuiltPage, listFiles, readData, readPages } from './built-site.ts';
import { misreadCodes } from './links.ts';
import { lostWays, readCopy, unpack, waysOf } from './unpacked.ts';

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
  // Ten minutes: a second build, on a machine that does other things as well.
}, 600_000);

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

test('cards and what is embedded lie below the base path', () => {
  const cards = pages.flatMap(
    ({ html }) => html.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? [],
  );
  expect(cards.length).toBeGreaterThan(1000);
  const missing = cards.filter(
    (card) => !card.startsWith(`${SITE_URL}/cards/`) || !existsSync(card.replace(SITE_URL, folder)),
  );
  expect(missing).toEqual([]);
  const documents = listFiles(folder, 'oembed/**/*.json');
  expect(documents.length).toBeGreaterThan(100);
  for (const file of documents) {
    const { html, provider_url, thumbnail_url } = readData(folder, file);
    for (const address of [provider_url, thumbnail_url, /src="([^"]*)"/.exec(html)?.[1]])
      expect(existsSync(address.replace(SITE_URL, folder)), address).toBe(true);
  }
});

test('every QR code says an address below the base path', async () => {
  const { count, wrong } = await misreadCodes(folder, SITE_URL);
  expect(count).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
}, 300_000);

test('short addresses, their cards and the texts that are sent have the origin and the base path', () => {
  const short = pages.filter(({ address }) => address.startsWith('/go/'));
  expect(short.length).toBeGreaterThan(100);
  for (const { html, address } of short) {
    const { en, es } = JSON.parse(html.querySelector('[data-targets]')?.getAttribute('data-targets') ?? '{}');
    expect([en, es], address).toEqual([
      expect.stringMatching(/^\/consortia\/en\//),
      expect.stringMatching(/^\/consortia\/es\//),
    ]);
    const card = html.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(card, address).toMatch(/^https:\/\/example\.org\/consortia\/cards\/e[ns]\/.+\.jpg$/);
  }
  const shared = pages.flatMap(({ html }) => html.querySelectorAll('.share a[href^="https://wa.me"]'));
  const addresses = shared.map((link) =>
    URL.parse(link.getAttribute('href') ?? '')
      ?.searchParams.get('text')
      ?.split('\n')
      .at(-1),
  );
  expect(addresses.length).toBeGreaterThan(400);
  expect(addresses.filter((address) => !address?.startsWith(`${SITE_URL}/`))).toEqual([]);
});

test('what the front door and the search ask for lies below the base path', () => {
  const [door] = pages.filter(({ address }) => address === '/');
  const homes = JSON.parse(door?.html.querySelector('[data-targets]')?.getAttribute('data-targets') ?? '{}');
  expect(homes).toEqual({ en: '/consortia/en/', es: '/consortia/es/' });
  const search = pages.find(({ address }) => address === '/es/guide/')?.html.querySelector('dialog.search');
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

test('the copies that open from a disk lead within themselves, or to the public site', () => {
  for (const language of languages) {
    const stick = `${folder}-${language}`;
    const zip = readFileSync(`${folder}/${copyPath(language)}`);
    expect(zip.length).toBeLessThan(8e6);
    unpack(zip, stick);
    const copy = readCopy(`${stick}/${copyFolder(language)}`);
    rmSync(stick, { recursive: true });
    expect(lostWays(copy)).toEqual([]);
    const ours = waysOf(copy).filter(({ link }) => link.startsWith(new URL(SITE_URL).origin));
    expect(ours.filter(({ link }) => !link.startsWith(`${SITE_URL}/`))).toEqual([]);
    const other = ours.filter(({ link }) => link.startsWith(`${SITE_URL}/${otherLanguage(language)}/`));
    expect(other.length).toBeGreaterThan(500);
  }
});
