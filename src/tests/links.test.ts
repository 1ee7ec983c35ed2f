import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../links/links.ts';
import { readQr } from '../links/qr-testing.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { startVisit, type Visit } from './browser.ts';
import { attribute, below, flat, listFiles, readPages, root, where } from './built-site.ts';
import { kinds } from './kinds.ts';
import { misreadCodes, registry } from './links.ts';

const pages = readPages('dist');
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
};
const registered = registry();
const links = registered.map(({ code, to, language }) => [code, to, language] as const);
const read = pages.filter(({ language, html }) => language && html.querySelector('header'));
const isFigure = (address: string) => /^\/e[ns]\/facts\/./.test(address);

describe('short addresses', () => {
  test('every code has a page, and no other code has one', () => {
    const built = listFiles('dist/go', '*/index.html').map((file) => file.split('/')[0]);
    expect(built.toSorted()).toEqual(links.map(([code]) => code).toSorted());
  });

  test.each(links)('go/%s shows and opens %s in both languages', (code, to) => {
    const page = pageAt(`/go/${code}/`);
    for (const language of languages) {
      const target = pageAt(`/${language}/${to ? `${to}/` : ''}`);
      const section = page.html.querySelector(`section[lang=${language}]`);
      expect(below(section?.querySelector('a')?.getAttribute('href'))).toBe(target.address);
      expect(flat(section?.querySelector('h2')?.text ?? '')).toBe(
        flat(target.html.querySelector('h1')?.text ?? ''),
      );
      expect(flat(section?.querySelector('p')?.text ?? '')).toBe(
        flat(attribute(target, 'meta[name=description]', 'content') ?? ''),
      );
    }
    expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(page.html.querySelector('link[rel=canonical], link[rel=alternate]')).toBeNull();
  });

  test.each(links)('whoever is sent go/%s sees its page in the languages of the code', (code, to, own) => {
    const said = (name: string) => attribute(pageAt(`/go/${code}/`), `meta[property="${name}"]`, 'content');
    const shown = own ? [own] : (['es', 'en'] as const);
    const targets = shown.map((language) => pageAt(`/${language}/${to ? `${to}/` : ''}`));
    const titles = targets.map(({ html }) => flat(html.querySelector('h1')?.text ?? ''));
    expect(flat(said('og:title') ?? '')).toBe([...new Set(titles)].join(' · '));
    const descriptions = targets.map((target) => attribute(target, 'meta[name=description]', 'content'));
    expect(said('og:description')).toBe([...new Set(descriptions)].join(' '));
    expect(said('og:locale')).toBe(own ?? 'es');
    expect(said('og:image')).toBe(`${root}/cards/${own ?? 'es'}/${to || 'index'}.jpg`);
  });

  test('a code shorter by a letter or two is typed from paper: none is too long', () => {
    expect(links.map(([code]) => code).filter((code) => code.length > 36)).toEqual([]);
  });
});

test('every QR code, as SVG and as PNG, says its address', async () => {
  const { count, wrong } = await misreadCodes('dist', root);
  expect(count).toBeGreaterThanOrEqual(2 * links.length);
  expect(wrong).toEqual([]);
}, 300_000);

describe('the share bar', () => {
  const shortOf = (address: string) => {
    const code = codeOf(registered, address.replace(/^\/e[ns]\//, '').replace(/\/$/, ''));
    return code === undefined ? `${root}${address}` : `${root}/go/${code}/`;
  };

  test('stands once on every page of either language, with the short address', () => {
    expect(read.length).toBeGreaterThan(400);
    expect(where(read, ({ html }) => html.querySelectorAll('.share').length !== 1)).toEqual([]);
    const wrong = where(read, ({ html, address }) => html.querySelector('#short')?.text !== shortOf(address));
    expect(wrong).toEqual([]);
    // Only figures have no short address.
    const long = where(read, ({ html }) => !html.querySelector('#short')?.text.startsWith(`${root}/go/`));
    expect(long.filter((address) => !isFigure(address))).toEqual([]);
  });

  test('has a text for WhatsApp and mail with the page’s title and the address, 300 characters at the most', () => {
    for (const page of read) {
      const [whatsApp, mail] = page.html.querySelectorAll(
        '.share a[href^="https://wa.me"], .share a[href^=mailto]',
      );
      const text = new URL(whatsApp?.getAttribute('href') ?? '').searchParams.get('text') ?? '';
      const body = new URL(mail?.getAttribute('href') ?? '').searchParams.get('body') ?? '';
      expect(body.replaceAll('\r\n', '\n'), page.address).toBe(text);
      expect(text.length, page.address).toBeLessThanOrEqual(300);
      expect(text.endsWith(`\n${shortOf(page.address)}`), page.address).toBe(true);
      expect(
        flat(text).startsWith(flat(page.html.querySelector('h1')?.text ?? '').slice(0, 100)),
        page.address,
      ).toBe(true);
    }
  });

  test('leads to the code and to a citation that are there', () => {
    for (const { html, address } of read) {
      const hrefs = html.querySelectorAll('.share a').map((link) => link.getAttribute('href') ?? '');
      const [cite = '', code = ''] = [hrefs.at(-1), hrefs.at(-2)];
      expect(existsSync(`dist${below(code)}`), `${address} ${code}`).toBe(true);
      if (cite.startsWith('#')) expect(html.querySelector(cite), address).not.toBeNull();
      else expect(readFileSync(`dist${below(cite)}`, 'utf8'), address).toContain(`${root}${address}`);
    }
  });

  /** A text without the rules for some class. */
  const withoutRules = (css: string) => css.replaceAll(/[^{}]*\.share\b[^{}]*\{[^{}]*\}/g, '');
  const brotli = (text: string) => brotliCompressSync(text).length;

  test.each(kinds.filter((path) => !path.includes('?')))('adds less than 2 kB to %s', (path) => {
    const whole = pageAt(path).html.toString();
    const bare = parse(whole);
    for (const part of bare.querySelectorAll('.share, .print-only img')) part.remove();
    for (const style of bare.querySelectorAll('style')) style.set_content(withoutRules(style.text));
    expect(bare.toString()).not.toMatch(/\.share\b/);
    const added = brotli(whole) - brotli(bare.toString());
    expect(added).toBeGreaterThan(100);
    expect(added).toBeLessThanOrEqual(2000);
  });
});

describe('in the browser', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit();
  });

  afterAll(() => visit?.close());

  test.each([
    ['es-PE', '/es/guide/stages/trust/?via=radio#_top'],
    ['en-GB', '/en/guide/stages/trust/?via=radio#_top'],
  ])(
    'a short address opens the language of the browser, %s, and carries label and fragment on',
    async (locale, at) => {
      const { page, errors } = await visit.open('/go/trust/?via=radio#_top', { locale });
      expect(page.url()).toBe(`${visit.origin}${at}`);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('a choice that was made here before is kept', async () => {
    const { page } = await visit.open('/go/trust/?choose&via=radio', { locale: 'es-PE' });
    await page.click('section[lang=en] a');
    await page.waitForURL(/\/en\/guide\/stages\/trust\/\?via=radio$/);
    await page.goto(`${visit.origin}/go/muyu/`);
    await page.waitForURL(/\/en\/cases\/muyu\/$/);
    await page.context().close();
  });

  test('a visitor of another language chooses, and the label goes on with either door', async () => {
    const { page } = await visit.open('/go/trust/?via=radio', { locale: 'fr-FR' });
    const doors = await page
      .locator('section a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).search));
    expect(doors).toEqual(['?via=radio', '?via=radio']);
    await page.context().close();
  });

  test('without JavaScript both doors are there', async () => {
    const { page } = await visit.open('/go/trust/', { locale: 'es-PE', javaScriptEnabled: false });
    expect(visit.below(page.url())).toBe('/go/trust/');
    expect(await page.locator('section a:visible').count()).toBe(2);
    await page.context().close();
  });

  test('a mistyped code is answered with the nearest', async () => {
    const { page } = await visit.open('/go/truts/?via=radio');
    const nearest = page.locator('section[lang=es] .nearest a');
    await nearest.first().waitFor();
    expect(visit.below(await nearest.first().getAttribute('href'))).toBe('/go/trust/');
    await page.context().close();
  });

  test('the bar copies, prints and shares', async () => {
    const { page, errors } = await visit.open('/es/guide/stages/trust/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const bar = page.locator('.share');
    await bar.getByRole('button', { name: words('es')('share.copy') }).click();
    await bar.getByRole('button', { name: words('es')('copy.done') }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${root}/go/trust/`);
    await page.evaluate(() =>
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) }),
    );
    await bar.getByRole('button', { name: words('es')('share.print') }).click();
    expect(await page.evaluate(() => (window as { printed?: boolean }).printed)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('where the device can share, it is offered the address', async () => {
    const { page } = await visit.open('/es/');
    expect(await page.locator('[data-with-page=share]:visible').count()).toBe(0);
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (what: object) => Object.assign(window, { shared: what }),
      });
    });
    await page.reload();
    await page.click('[data-with-page=share]');
    expect(await page.evaluate(() => (window as { shared?: object }).shared)).toMatchObject({
      url: `${root}/go/home/`,
    });
    await page.context().close();
  });

  test.each([true, false])(
    'paper has the code, read again, with JavaScript %s',
    async (javaScriptEnabled) => {
      const { page, requests } = await visit.open('/en/guide/stages/trust/', { javaScriptEnabled });
      const isAsked = () => requests.some((url) => url.endsWith('/qr/trust.svg'));
      if (javaScriptEnabled) expect(isAsked()).toBe(false);
      await page.pdf();
      expect(isAsked()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      const picture = await page.locator('.print-only img').screenshot({ scale: 'device' });
      expect(await readQr(picture)).toBe(`${root}/go/trust/`);
      expect(await page.locator('.print-only').innerText()).toContain(
        `${root.replace(/^https?:\/\//, '')}/go/trust/`,
      );
      await page.context().close();
    },
  );

  test('without JavaScript the bar has no dead button', async () => {
    const { page } = await visit.open('/en/cases/muyu/', { javaScriptEnabled: false });
    expect(await page.locator('.share button:visible').count()).toBe(0);
    expect(await page.locator('.share a:visible').count()).toBe(5);
    await page.context().close();
  });
});
