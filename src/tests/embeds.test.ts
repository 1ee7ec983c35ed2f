import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { attribute, below, flat, listFiles, readData, readPages, root } from './built-site.ts';

const pages = readPages('dist');
const addresses = new Set(pages.map(({ address }) => address));
const files = new Set(listFiles('dist', '**/*.*'));
const documents = listFiles('dist', 'oembed/**/*.json');
const embeds = pages.filter(({ address }) => address.startsWith('/embed/'));
const frameOf = (html: string) => parse(html).querySelector('iframe');

describe('oEmbed', () => {
  test('there is a document for everything that can be embedded', () => {
    expect(
      documents.map((file) => `/${file.replace(/^oembed/, 'embed').replace(/\.json$/, '/')}`).toSorted(),
    ).toEqual(embeds.map(({ address }) => address).toSorted());
    expect(documents.length).toBeGreaterThan(2 * 60);
  });

  test.each(documents)('%s is version 1.0 of type rich, and all that it names exists', (file) => {
    const { width, height, html, ...said } = readData('dist', file);
    expect(said).toMatchObject({
      version: '1.0',
      type: 'rich',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(said.title.length).toBeGreaterThan(3);
    expect(addresses).toContain(below(said.provider_url));
    expect(files).toContain(below(said.thumbnail_url).slice(1));
    expect([width, height].every((length) => Number.isInteger(length) && length >= 300)).toBe(true);
    const frame = frameOf(html);
    expect(frame?.getAttribute('src')?.startsWith(`${root}/embed/`)).toBe(true);
    expect(addresses).toContain(below(frame?.getAttribute('src')));
    expect(frame?.getAttribute('title')).toBe(said.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
  });

  test('each document is found from one page in its language, which also has the code to copy', () => {
    const found = pages.flatMap((page) => {
      const link = attribute(page, 'link[type="application/json+oembed"]', 'href');
      return link ? [{ page, file: below(link).slice(1) }] : [];
    });
    expect(found.map(({ file }) => file).toSorted()).toEqual(documents);
    for (const { page, file } of found) {
      expect(file.split('/')[1]).toBe(page.language);
      const codes = page.html.querySelectorAll('#embed, [id^=embed-]').map((code) => flat(code.text));
      expect(codes).toContain(flat(readData('dist', file).html));
    }
  });
});

test.each(
  embeds.filter(({ address }) => !address.includes('/charts/')).map((page) => [page.address, page] as const),
)('%s is light, bare, dated, and leads back', (address, page) => {
  const styles = page.html
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => `dist${below(link.getAttribute('href'))}`);
  const weight = [`dist${address}index.html`, ...styles].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file)).length,
    0,
  );
  expect(weight).toBeLessThanOrEqual(6000);
  expect(page.html.querySelectorAll('nav, header, script')).toEqual([]);
  expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
  expect(flat(page.text)).toContain('2008');
  const links = page.html.querySelectorAll('a');
  expect(new Set(links.map((link) => link.getAttribute('target')))).toEqual(new Set(['_blank']));
  expect(links.at(-2)?.getAttribute('href')).toBe(attribute(page, 'link[rel=canonical]', 'href'));
});

describe('in a browser without JavaScript', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit();
  });

  afterAll(() => visit?.close());

  test.each([
    '/embed/es/map/',
    '/embed/en/catalogue/productos-organicos/',
    '/embed/es/catalogue/ingenieria-e-informatica-del-sur/',
    '/embed/en/charts/ratings/',
    '/embed/es/charts/firms-per-consortium-elsewhere/',
    '/embed/en/charts/budget-october-2008/',
    '/embed/es/charts/muyu-exports/',
  ])('%s fits the height that its code gives it, by day and by night', async (path) => {
    const file = path.replace('/embed', 'oembed').replace(/\/$/, '.json');
    const { page } = await visit.open(path, { javaScriptEnabled: false });
    const address = page.url();
    // Stands for a page of somebody else's, which has no policy: ours would refuse to show a frame.
    await page.goto(`${visit.origin}/robots.txt`);
    for (const width of [320, 390, 480, 700, 900]) {
      await page.setViewportSize({ width, height: 400 });
      const frame = frameOf(readData('dist', file).html)?.setAttribute('src', address);
      await page.setContent(`<body style="margin:0">${frame}`);
      const inner = await (await page.$('iframe'))?.contentFrame();
      await inner?.waitForSelector('main');
      const { height = 0 } = (await (await inner?.$('main'))?.boundingBox()) ?? {};
      const room = (await (await page.$('iframe'))?.boundingBox())?.height ?? 0;
      expect(height).toBeGreaterThan(200);
      expect(height, `${width} px`).toBeLessThanOrEqual(room);
      if (path.includes('/charts/')) expect(room - height, `${width} px`).toBeLessThan(160);
    }
    await page.context().close();
  });

  test.each(['/embed/en/map/', '/embed/es/catalogue/productos-organicos/', '/embed/es/charts/muyu-exports/'])(
    '%s is by day, whatever the system',
    async (path) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await visit.open(path, { javaScriptEnabled, colorScheme: 'dark' });
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe('rgb(250, 246, 238)');
        await page.context().close();
      }
    },
  );
});
