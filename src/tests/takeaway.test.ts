import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withBase } from '../site/addresses.ts';
import { dateOfContent } from '../site/content-date.ts';
import { type Language, languages } from '../site/languages.ts';
import { archive } from '../takeaway/archive.ts';
import { copyOf } from '../takeaway/copy.ts';
import { copyFolder, copyPath, readmeName } from '../takeaway/names.ts';
import { scriptFromDisk } from '../takeaway/scripts.ts';
import { startFromDisk } from './browser.ts';
import { listFiles, siteUrl } from './built-site.ts';
import { answer } from './question-pages.ts';
import { lostWays, readCopy, unpack, waysOf } from './unpacked.ts';

const zips = Object.fromEntries(
  languages.map((language) => [language, readFileSync(join('dist', copyPath(language)))]),
) as Record<Language, Buffer>;

// A path with a blank and a letter that is not ASCII, as sticks and folders have them.
const stick = mkdtempSync(join(tmpdir(), 'memoria ñ '));
const folder = (language: Language) => join(stick, copyFolder(language));

for (const language of languages) unpack(zips[language], stick);

let disk: Awaited<ReturnType<typeof startFromDisk>>;

beforeAll(async () => {
  disk = await startFromDisk(stick);
});

afterAll(async () => {
  await disk?.close();
  rmSync(stick, { recursive: true, force: true });
});

describe.each(languages)('the copy in %s', (language) => {
  const copy = readCopy(folder(language));
  const { files, pages } = copy;

  test('weighs less than 8 MB, and holds every page but those of the kit', () => {
    expect(zips[language].length).toBeLessThan(8e6);
    const built = listFiles(`dist/${language}`, '**/index.html').filter((file) => !file.startsWith('share/'));
    const copied = [...pages.keys()].map((file) => file.replace(/^site\//, ''));
    expect(built.filter((file) => !copied.includes(file) && !file.startsWith('about/offline/'))).toEqual([]);
  });

  test('keeps every heading and every block to open of the pages but those of what only a site can offer', () => {
    const offeredOnline = '.share, [data-takeaway-offer], details:has(> #embed)';
    const titles = 'h1, h2, h3, summary';
    const headings = (page: HTMLElement) => {
      const left = page.querySelectorAll(offeredOnline).flatMap((part) => part.querySelectorAll(titles));
      return page
        .querySelectorAll(titles)
        .filter((each) => !left.includes(each))
        .map(({ text }) => text.trim());
    };
    const lost = [...pages].flatMap(([file, page]) => {
      const path = join(`dist/${language}`, file.replace(/^site\//, ''));
      const kept = headings(page);
      return headings(parse(readFileSync(path, 'utf8'))).flatMap((heading) =>
        kept.includes(heading) ? [] : [`${file}: ${heading}`],
      );
    });
    expect(lost).toEqual([]);
  });

  test('shows three things to whoever opens it', () => {
    const top = new Set([...files].map((file) => file.split('/')[0]));
    expect([...top].sort()).toEqual([readmeName(language), 'index.html', 'site'].sort());
    expect(readFileSync(join(folder(language), readmeName(language)), 'utf8')).toMatch(/\b20\d\d\b/);
  });

  test('every link, asset and fragment in it leads to something', () => {
    expect(waysOf(copy).length).toBeGreaterThan(20_000);
    expect(lostWays(copy)).toEqual([]);
  });

  test('nothing in it is loaded over a network, needs a server or names a policy of one', () => {
    const selectors = [
      'script[type=module]',
      'script[type="application/ld+json"]',
      'link[rel=manifest]',
      'link[rel=modulepreload]',
      'meta[http-equiv]',
      ':is(script, img, iframe)[src^="http"]',
      'link:not([rel=canonical])[href^="http"]',
    ];
    const foreign = [...pages].flatMap(([file, page]) =>
      selectors.filter((selector) => page.querySelector(selector)).map((selector) => `${file}: ${selector}`),
    );
    expect(foreign).toEqual([]);
  });

  test('is the same to the byte when it is made again', async () => {
    const site = {
      origin: siteUrl.site,
      base: siteUrl.base,
      isPublic: Boolean(process.env.SITE_URL),
      files: new Set(listFiles('dist', '**/*.*')),
    };
    const root = withBase(site.base, '');
    const date = dateOfContent('.');
    const made = await copyOf({
      language,
      site,
      folder: 'dist',
      date,
      makeScript: (scripts) => scriptFromDisk(scripts, 'dist', root),
    });
    const entries = [...made].map(
      ([place, content]) => [`${copyFolder(language)}/${place}`, content] as const,
    );
    expect(Buffer.from(archive(new Map(entries), date)).equals(zips[language])).toBe(true);
  });
});

describe.each(languages)('opened from a disk, the copy in %s', (language) => {
  const opened: { errors: string[]; requests: string[] }[] = [];
  const open = async (place: string, options = {}) => {
    const one = await disk.open(`/${copyFolder(language)}/${place}`, options);
    opened.push(one);
    return one.page;
  };

  afterEach(() => {
    expect(opened.flatMap(({ errors }) => errors)).toEqual([]);
    expect(
      opened.flatMap(({ requests }) => requests).filter((url) => !/^(file|data|blob):/.test(url)),
    ).toEqual([]);
    opened.length = 0;
  });

  const status = (page: Page) => page.locator('.search [role=status]');

  test('leads from its first page through the menu to a page of the guide', async () => {
    const page = await open('index.html');
    await page
      .locator('main a[href$="guide/start/index.html"], main a[href$="guide/index.html"]')
      .first()
      .click();
    await page.locator('.sidebar a[href$="stages/trust/index.html"]').first().dispatchEvent('click');
    await page.waitForURL(/\/site\/guide\/stages\/trust\/index\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
    const letters = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(letters).toContain('system-ui');
  });

  test('finds a word in the text of a page that was not opened, without its accents, and leads there', async () => {
    const page = await open('index.html');
    await page.keyboard.press('Control+k');
    const query = language === 'es' ? 'fotografo' : 'photographer';
    await page.keyboard.type(query);
    const passage = page.locator('.search .passages ol a').first();
    await passage.waitFor();
    expect(await passage.locator('mark').first().innerText()).toMatch(/^(fotógrafo|photographer)/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/^file:.*\/site\/.*index\.html/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(language === 'es' ? 'exportacion' : 'export consortium');
    await page.waitForFunction(() => document.querySelectorAll('.search .passages ol a').length > 1);
    expect(await status(page).innerText()).toMatch(/\d/);
    const links = await page
      .locator('.search ol a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => !/^file:.*index\.html(#.*)?$/.test(link))).toEqual([]);
  });

  test('says when the search finds nothing', async () => {
    const page = await open('site/about/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqzzz');
    await expect.poll(() => status(page).innerText()).not.toMatch(/…$|^$/);
    expect(await page.locator('.search ol a:visible').count()).toBe(0);
  });

  test('filters the catalogue, and each consortium is reached', async () => {
    const page = await open('site/catalogue/index.html', { viewport: { width: 1440, height: 900 } });
    const rows = page.locator('catalogue-filter .results tbody tr th a');
    const box = page.locator('[data-facet=sector] [value=pisco]');
    await box.evaluate((input: HTMLInputElement) => {
      for (const details of [input.closest('details')]) if (details) details.open = true;
    });
    await box.check();
    await expect.poll(() => rows.count()).toBe(1);
    await page.locator('catalogue-filter input[type=search]').fill('arequipa');
    await expect.poll(() => page.url()).toContain('pisco');
    const name = await rows.first().innerText();
    await rows.first().click();
    await page.waitForURL(/\/site\/catalogue\/[a-z-]+\/index\.html$/);
    expect(await page.locator('h1').innerText()).toContain(name);
  });

  test('sets consortia side by side from an address', async () => {
    const page = await open('site/catalogue/compare/index.html?id=muyu&id=acmc');
    await expect
      .poll(() => page.locator('compare-consortia').innerText())
      .toMatch(/Muyu[\s\S]*ACMC|ACMC[\s\S]*Muyu/i);
    await page.locator('compare-consortia a[href$="/muyu/"]').first().click();
    await page.waitForURL(/\/site\/catalogue\/muyu\/index\.html$/);
  });

  test('a tool answers, and keeps what was answered', async () => {
    const page = await open('site/tools/readiness/index.html');
    await answer(page, '3');
    await page.reload();
    expect(await page.locator('readiness-check input:checked').count()).toBeGreaterThan(0);
    await page.locator('[data-step=result]').click();
    expect(await page.locator('.verdict').innerText()).not.toBe('');
  });

  test('the evaluation shows its code without an address that no other device could open', async () => {
    const page = await open('site/tools/flash-evaluation/index.html');
    await answer(page, '2');
    await page.locator('[data-step=result]').click();
    expect(await page.locator('.code output').innerText()).not.toBe('');
    expect(await page.locator('.qr svg').count()).toBe(0);
  });

  test('a worksheet keeps what is written', async () => {
    const page = await open('site/worksheets/firm-profile/index.html');
    const place = page.locator('work-sheet form :is(input[type="text"], input[type=text], textarea)').first();
    await place.fill('Ñandú «Textiles» <b>');
    await page.locator('work-sheet [role=status]').first().waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    expect(await place.inputValue()).toBe('Ñandú «Textiles» <b>');
  });

  test('the figures are searched with their notes', async () => {
    const page = await open('site/facts/index.html');
    const rows = page.locator('.fact-list tbody tr:visible');
    const all = await rows.count();
    await page.locator('fact-search input').fill('catalogue-people');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(await rows.count()).toBeGreaterThan(0);
  });

  test('without JavaScript all pages stand in a list', async () => {
    const page = await open('site/guide/index.html', { javaScriptEnabled: false });
    await page.locator('site-search a.open').click();
    await page.waitForURL(/\/site\/site-index\/index\.html$/);
    expect(await page.locator('main li a').count()).toBeGreaterThan(80);
  });

  test('the choice of colours holds on the next page', async () => {
    const page = await open('index.html', { colorScheme: 'light', viewport: { width: 1440, height: 900 } });
    await page.locator('.theme select').first().selectOption('dark');
    await page.goto(`${disk.origin}/${copyFolder(language)}/site/guide/index.html`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
