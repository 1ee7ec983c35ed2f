import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../search/match.ts';
import type { SearchData } from '../search/search-data.ts';
import { words } from '../site/words.ts';
import { startVisit, type Visit } from './browser.ts';
import { readData } from './built-site.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit.leave());
afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A misprint of Annex 3 that stands in the text of one page and in no title or description. */
const word = 'tiburos';
const pageOfWord = '/es/catalogue/peruvian-bio-consortia/';

const open = (path: string, options = {}) => visit.open(path, { waitUntil: 'load', ...options });
const field = (page: Page) => page.getByRole('searchbox');
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Search|Buscar)$/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function look(page: Page, query: string) {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('Control+k');
  await field(page).fill(query);
}

const said = (page: Page, text: RegExp | string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

/** The full text has answered. */
const answered = (page: Page) =>
  said(
    page,
    /^(\d+ (pages?|páginas?) (found|encontradas?)|(First|Primeras) \d+ (of|de) (at least |al menos )?\d+ \S+)( \(.*\))?$/,
  );

const links = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');

/** Addresses of the results below the base path. */
const results = async (page: Page) =>
  (await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))).map(visit.below);

const pageOf = (address: string) => address.replace(/#.*/, '');
const isFocused = (page: Page, selector: string) =>
  page.evaluate((inside) => Boolean(document.activeElement?.closest(inside)), selector);

describe('is opened', () => {
  test('by Ctrl or Cmd with K and by "/", and gives the focus back when it is closed', async () => {
    const { page } = await open('/en/');
    for (const keys of ['Control+k', 'Meta+k', '/']) {
      await page.keyboard.press(keys);
      expect(await isFocused(page, '[type=search]'), keys).toBe(true);
      await button(page, 'Close').click();
      expect(await dialog(page).isVisible(), keys).toBe(false);
    }
    for (const key of ['Space', 'Enter']) {
      await button(page, 'Search').press(key);
      expect(await isFocused(page, '[type=search]'), key).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isFocused(page, 'button.open'), key).toBe(true);
    }
    expect(visit.below(page.url())).toBe('/en/');
  });

  test('by no key while the reader types or is on a control', async () => {
    const { page } = await open('/en/worksheets/minutes/');
    const place = page.getByRole('textbox').first();
    await place.fill('');
    for (const keys of ['a', '/', 'Control+k']) await place.press(keys);
    expect(await place.inputValue()).toBe('a/');
    await button(page, 'Search').focus();
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(false);
  });

  test('by no key that belongs to another program', async () => {
    const { page } = await open('/en/');
    for (const keys of ['k', 'Control+Shift+k', 'Control+Alt+k', 'Control+/'])
      await page.keyboard.press(keys);
    expect(await dialog(page).isVisible()).toBe(false);
  });

  test('not by "/" where the reader has switched it off, now and later', async () => {
    const { page } = await open('/en/');
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: 'The / key opens the search' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });

  test.each([
    ['Linux x86_64', 'Ctrl K'],
    ['MacIntel', '⌘ K'],
  ])('by keys that are named as on %s', async (platform, keys) => {
    const { page } = await open('/en/');
    await page.addInitScript(`Object.defineProperty(navigator, 'platform', { value: '${platform}' })`);
    await page.reload();
    expect(await page.locator('kbd').innerText()).toBe(keys);
  });

  test('without JavaScript it is a link to the list of all pages', async () => {
    const { page } = await open('/es/catalogue/', { ...phone, javaScriptEnabled: false });
    expect(await button(page, 'Buscar').count()).toBe(0);
    await page.getByRole('link', { name: 'Buscar' }).click();
    await page.waitForURL('**/es/site-index/');
    expect(await page.locator('main a[href*="/es/catalogue/"]').count()).toBeGreaterThanOrEqual(30);
  });
});

describe('costs nothing that is not needed', () => {
  test('is not loaded before it is asked for', async () => {
    const { requests } = await visit.open('/es/guide/', phone);
    expect(requests.filter((url) => /pagefind|\/search\/|dialog/.test(url))).toEqual([]);
  });

  test('the full text waits until the typing pauses, the titles do not', async () => {
    const { page, requests } = await open('/es/');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const query of ['export', 'exporta', 'exportacion']) {
      await look(page, query);
      await links(page).first().waitFor();
      await page.clock.runFor(200);
    }
    await said(page, /por su título o resumen; el texto completo se está cargando…/);
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.clock.resume();
    await answered(page);
    expect(requests.filter((url) => url.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(8);
    expect(requests.filter((url) => url.includes('worker'))).toEqual([]);
  });
});

/** Lets the browser say that its line is slow, as it does where an answer takes more than 270 ms. */
const slowLine = `Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } })`;

describe('on a slow line', () => {
  test('the full text comes when it is asked for, for about the data that is said, and then by itself', async () => {
    const { page, requests } = await open('/es/', phone);
    await page.addInitScript(slowLine);
    await page.reload();
    await look(page, 'confianza');
    await said(page, /por su título o resumen\.$/);
    const ask = button(page, /^Buscar también en los textos/);
    await ask.waitFor();
    const before = requests.length;
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    const stated = Number(/\d+/.exec(await ask.innerText())?.[0]);
    await ask.click();
    await answered(page);
    const fetched = await Promise.all(
      requests.slice(before).map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
    );
    const kilobytes = fetched.reduce((sum, body) => sum + brotliCompressSync(body).length, 0) / 1000;
    expect(Math.abs(kilobytes - stated) / stated).toBeLessThan(0.15);
    await look(page, 'cooperación');
    await answered(page);
  });

  test('the full text comes by itself where no title has it', async () => {
    const { page } = await open('/es/');
    await page.addInitScript(slowLine);
    await page.reload();
    await look(page, word);
    await said(page, '1 página encontrada');
  });
});

describe('finds', () => {
  test('pages on the Spanish side, without regard to accents, capitals and plural, and says how many', async () => {
    const { page, errors } = await open('/es/guide/stages/trust/', phone);
    const found: string[] = [];
    for (const query of ['exportacion', 'exportación', 'EXPORTACIONES']) {
      await look(page, query);
      await answered(page);
      const hrefs = await results(page);
      const [, shown] =
        /^Primeras (\d+) de al menos \d+ páginas/.exec(await page.getByRole('status').innerText()) ?? [];
      expect(new Set(hrefs.map(pageOf)).size, query).toBe(Number(shown));
      expect(new Set(hrefs).size, query).toBe(hrefs.length);
      expect(
        hrefs.filter((href) => !href.startsWith('/es/')),
        query,
      ).toEqual([]);
      found.push(hrefs.join());
    }
    expect(new Set(found.slice(0, 2)).size).toBe(1);
    expect(errors).toEqual([]);
  });

  test('more than it shows, counts those too, and shows them when asked', async () => {
    const { page } = await open('/en/');
    await look(page, 'coordinator');
    await answered(page);
    const before = await results(page);
    const [shown, count] = (await page.getByRole('status').innerText()).match(/\d+/g) ?? [];
    expect(new Set(before.map(pageOf)).size).toBe(Number(shown));
    const url = await page.locator('dialog.search').getAttribute('data-pagefind');
    const inFullText = await page.evaluate(
      `import('${url}').then(({ search }) => search('coordinator')).then(({ results }) => results.length)`,
    );
    expect(Number(count)).toBeGreaterThanOrEqual(Number(inFullText));
    await button(page, 'Show more').click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(before.length);
    const after = await results(page);
    expect(after.slice(0, before.length)).toEqual(before);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    expect(visit.below(focused)).toBe(after[before.length]);
  });

  test('a word that stands only in the text of a page, marks it, and leads to its heading', async () => {
    const { pages }: SearchData = readData('dist', 'search/es.json');
    expect(pages.filter(([title, description]) => fold(title + description).includes(word))).toEqual([]);
    const { page } = await open('/es/');
    await look(page, word);
    await said(page, '1 página encontrada');
    const [href = ''] = await results(page);
    expect(pageOf(href)).toBe(pageOfWord);
    expect(fold(await page.locator('dialog mark').first().innerText())).toContain(word);
    await links(page).first().click();
    await page.waitForURL(`**${pageOfWord}#*`);
    const target = page.locator(':target');
    expect(await target.evaluate((element) => /^H\d$/.test(element.tagName))).toBe(true);
    expect(await target.innerText()).toBe(words('es')('catalogue.asPrinted'));
  });

  test('a term of the glossary at its place', async () => {
    const { page } = await open('/en/');
    await look(page, 'backstopping');
    await answered(page);
    expect(await results(page)).toContain('/en/guide/glossary/#backstopping');
  });

  test.each([
    ['/es/', 'UNIDO', 'ONUDI'],
    ['/en/', 'onudi', 'UNIDO'],
    ['/es/', 'plantilla', 'ficha'],
  ])('on %s for %j what the pages call %j, and says so', async (path, query, theirs) => {
    const { page } = await open(path);
    await look(page, query);
    await answered(page);
    await said(page, new RegExp(`\\((also looked for|también se buscó): ${theirs}\\)$`));
    const marked = await page.locator('dialog mark').allInnerTexts();
    expect(marked.map(fold).some((text) => text.startsWith(fold(theirs)))).toBe(true);
  });

  test('nothing, and says what to try; proposes what was meant', async () => {
    const { page } = await open('/es/');
    await look(page, 'kalpa');
    await said(page, /No hay resultados\. Prueben con menos palabras/);
    await button(page, 'Quizá buscan «kallpa»').click();
    await answered(page);
    expect(await results(page)).toContain('/es/catalogue/kallpa/');
    expect(await isFocused(page, '[type=search]')).toBe(true);
    await look(page, 'zzzz');
    await said(page, /No hay resultados/);
    expect(await dialog(page).getByRole('button').allInnerTexts()).toEqual(['Cerrar']);
  });

  test('what the arrows walk through, Enter opens and Escape leaves', async () => {
    const { page } = await open('/en/');
    await look(page, 'muyu');
    await links(page).first().waitFor();
    const focusOn = (link: Locator) =>
      expect.poll(() => link.evaluate((it) => it.matches(':focus'))).toBe(true);
    await answered(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await focusOn(field(page));
    await page.keyboard.press('Enter');
    await focusOn(links(page).first());
    await page.keyboard.press('ArrowDown');
    await focusOn(links(page).nth(1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/(catalogue|cases)\/muyu\/$/);
  });

  test('more while the reader is on a result already, and leaves the reader there', async () => {
    const { page } = await open('/es/');
    const held: Route[] = [];
    await page.route(/pagefind\.js/, (route) => void held.push(route));
    await look(page, 'exportacion');
    await links(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const before = await results(page);
    const focused = await page.evaluateHandle('document.activeElement');
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await answered(page);
    const after = await results(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await page.evaluate((element) => element === document.activeElement, focused)).toBe(true);
  });
});

describe('recovers', () => {
  const files = ['pagefind.js', 'pagefind-entry.json', 'wasm.es', '.pf_meta', '.pf_index', '.pf_fragment'];
  test.each(files)('when %s fails to arrive once', async (file) => {
    const { page } = await open('/es/');
    const isFile = (url: URL) => url.pathname.includes(file);
    await page.route(isFile, (route) => route.abort(), { times: 1 });
    await look(page, word);
    await said(page, /no se puede consultar el texto completo|1 página encontrada/);
    const again = button(page, 'Probar otra vez');
    if (await again.isVisible()) await again.click();
    await said(page, '1 página encontrada');
    expect((await results(page)).map(pageOf)).toEqual([pageOfWord]);
  });

  test('when the line is lost between two queries', async () => {
    const { page } = await open('/en/');
    await look(page, 'alpaca');
    await answered(page);
    await page.context().setOffline(true);
    await look(page, 'trust');
    await said(page, /by title or summary; the full text cannot be reached/);
    expect((await results(page))[0]).toBe('/en/guide/stages/trust/');
    await page.context().setOffline(false);
    await button(page, 'Try again').click();
    expect(await isFocused(page, '[type=search]')).toBe(true);
    await answered(page);
    expect(await button(page, 'Try again').isVisible()).toBe(false);
  });

  test('when the line is lost before more is shown', async () => {
    const { page } = await open('/en/');
    await look(page, 'coordinator');
    await answered(page);
    await page.context().setOffline(true);
    await button(page, 'Show more').click();
    await said(page, /^First \d+ of at least \d+ pages; the rest cannot be reached/);
    expect(await isFocused(page, '[type=search]')).toBe(true);
    await page.context().setOffline(false);
    await button(page, 'Try again').click();
    await answered(page);
  });

  test.each([
    ['does not arrive', (route: Route) => route.abort()],
    ['is not there', (route: Route) => route.fulfill({ status: 404, body: '{}' })],
  ])('when the list of titles %s', async (_, fail) => {
    const { page } = await open('/en/');
    const list = /search\/en\.json/;
    await page.route(list, fail);
    await look(page, 'trust');
    await said(page, /search cannot be reached/);
    expect(await results(page)).toEqual([]);
    await page.unroute(list);
    await button(page, 'Try again').click();
    await answered(page);
    expect((await results(page))[0]).toBe('/en/guide/stages/trust/');
  });

  test('when its code does not arrive', async () => {
    const { page } = await open('/es/guide/');
    await page.route(/dialog\.client/, (route) => route.abort(), { times: 1 });
    await look(page, 'confianza');
    await said(page, /Ahora no se puede buscar/);
    await button(page, 'Probar otra vez').click();
    await answered(page);
    expect(await results(page)).toContain('/es/guide/stages/trust/');
  });
});

describe('takes as text', () => {
  test('markup in a query', async () => {
    const { page, errors } = await open('/en/');
    await look(page, '<img src=x onerror=alert(1)> zzzz');
    await said(page, /found|First \d+ of/i);
    expect(await page.locator('dialog img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('markup in a title or a description', async () => {
    const { page } = await open('/en/');
    const data: SearchData = readData('dist', 'search/en.json');
    const title = '<b>zzzz</b>';
    const description = 'a &amp; <mark>b</mark> <img src=x>';
    const pages = [[title, description, `${visit.origin}/en/`]];
    await page.route(/search\/en\.json/, (route) => route.fulfill({ json: { ...data, pages } }));
    await look(page, 'zzzz');
    await said(page, '1 page found');
    expect((await links(page).innerText()).split(/\s*\n\s*/)).toEqual([title, description]);
  });
});
