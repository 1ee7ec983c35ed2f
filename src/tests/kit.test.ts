import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFitting, lengthOf } from '../kit/length.ts';
import { audienceIds, channelsFor } from '../kit/schema.ts';
import { figuresOf, spokenAddress, wholeText } from '../kit/text.ts';
import { readQr } from '../links/qr-testing.ts';
import { linksSchema } from '../links/schema.ts';
import { formatNumber } from '../site/format.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readJson } from '../validation/read.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';
import { below, flat, readData, readPages, root } from './built-site.ts';
import { tabTo } from './keyboard.ts';
import { violations } from './question-pages.ts';

const pages = readPages('dist').filter(({ address }) => /^\/\w\w\/share\//.test(address));
const { records } = readRecords(process.cwd());
const codes = Object.assign(
  {},
  ...readJson(process.cwd(), 'content/links/*.json').items.map(({ data }) => linksSchema.parse(data)),
);

function pageAt(address: string) {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
}

const ready = audienceIds.flatMap((audience) =>
  channelsFor(audience).flatMap((channel) =>
    languages.map((language) => {
      const id = `${audience}-${channel}`;
      const record = records.share.find((each) => each.id === id);
      if (!record) throw new Error(`content/share has no ${id}`);
      return { id, audience, channel, language, record };
    }),
  ),
);

describe.each(ready)('$id in $language', ({ id, audience, channel, language, record }) => {
  const { html } = pageAt(`/${language}/share/${audience}/`);
  const box = html.querySelector(`[data-text="${id}"]`);
  const text = box?.querySelector('pre')?.textContent ?? '';
  const code = record.code[language];
  const short = `${root}/go/${code}/`;

  test('is on its page, as long as its channel allows, and says how long', () => {
    expect(isFitting(channel, text)).toBe(true);
    const shown = flat(box?.querySelector('.length')?.textContent ?? '');
    expect(shown).toContain(formatNumber(language, lengthOf(channel, text)));
  });

  test('has the short address of a page that is there, and nothing left open', () => {
    expect(text).toContain(channel === 'radio' ? spokenAddress(short, words(language)) : short);
    expect(codes[code]?.to).toBe(codes[record.code.en]?.to);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('leads to the passports of its figures, and has them in it', () => {
    const links = box?.querySelectorAll('.figures a') ?? [];
    expect(links.map((link) => below(link.getAttribute('href')))).toEqual(
      figuresOf(wholeText(record, language)).map((figure) => `/${language}/facts/${figure}/`),
    );
    expect(links.filter((link) => !text.includes(link.textContent))).toEqual([]);
  });

  test('is what WhatsApp and the mail get', () => {
    const addresses = box?.querySelectorAll('.acts > a').map((link) => link.getAttribute('href') ?? '') ?? [];
    const sent = addresses.map((address) => {
      const { searchParams } = new URL(address);
      return searchParams.get('text') ?? searchParams.get('body')?.replaceAll('\r\n', '\n');
    });
    const ways = { whatsapp: 2, post: 2, radio: 2, mail: 1, note: 0 }[channel];
    // What is said on the radio has the address as a link below.
    const wanted = channel === 'radio' ? `${text}\n${short}` : text;
    expect(sent).toEqual(Array(ways).fill(wanted));
  });
});

test('a text and its translation have the same figures', () => {
  const differing = records.share.filter(({ text }) => {
    const [en, es] = languages.map((language) => figuresOf(wholeText({ text }, language)).toSorted().join());
    return en !== es;
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test('what must be said is said: April 2008 or the year, and whose site it is not', () => {
  const silent = ready.filter(({ record, language }) => {
    const text = wholeText(record, language);
    return !/2008/.test(text) || !/independent site|sitio independiente|UNIDO|ONUDI/.test(text);
  });
  expect(silent.map(({ id, language }) => `${id} ${language}`)).toEqual([]);
});

describe.each(languages)('the kit in %s', (language) => {
  test('lists every short address with the page it opens and its QR code in two forms', () => {
    const { html } = pageAt(`/${language}/share/addresses/`);
    const rows = html.querySelectorAll('tbody tr').map((row) => {
      const links = row.querySelectorAll('a').map((link) => below(link.getAttribute('href')));
      return [/^\/go\/(.+)\/$/.exec(links[0] ?? '')?.[1] ?? '', ...links.slice(1)];
    });
    const wanted = Object.entries<{ to: string }>(codes).map(([code, { to }]) => [
      code,
      to ? `/${language}/${to}/` : `/${language}/`,
      `/qr/${code}.svg`,
      `/qr/${code}.png`,
    ]);
    expect(rows.toSorted()).toEqual(wanted.toSorted());
  });

  test('names the report before this site', () => {
    const named = pageAt(`/${language}/share/`)
      .html.querySelectorAll('.name pre')
      .map((cited) => cited.textContent);
    expect(named).toHaveLength(2);
    // In a text it is the report, below a picture what the picture itself names.
    for (const [index, source] of [/OSL\/EVA\/08\/R\.12/, /picture|imagen/].entries()) {
      const at = named[index]?.search(source) ?? -1;
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(named[index]?.indexOf(`${root}/${language}/`) ?? -1);
    }
  });

  test('has pictures that come when they are seen and keep their place', () => {
    const pictures = pageAt(`/${language}/share/pictures/`).html.querySelectorAll('.sl-markdown-content img');
    expect(pictures.length).toBeGreaterThan(10);
    const loose = pictures.filter(
      (picture) =>
        picture.getAttribute('loading') !== 'lazy' ||
        !picture.getAttribute('width') ||
        !picture.getAttribute('height'),
    );
    expect(loose).toEqual([]);
  });

  test('has a description for every code that passes a page on', () => {
    const descriptions: Record<string, string> = readData('dist', `share-index/${language}.json`);
    const passing = Object.entries<{ second?: true }>(codes).filter(([, { second }]) => !second);
    expect(Object.keys(descriptions).toSorted()).toEqual(passing.map(([code]) => code).toSorted());
    expect(Object.values(descriptions).filter((text) => !text)).toEqual([]);
  });
});

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };
const made = (page: Page) => page.locator('#made-address').innerText();
const query = (page: Page) => new URL(page.url()).search;

/** The file that an address of data holds. */
const fileIn = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer());

describe.each([
  { language: 'en', mended: 'In the link it is: feria-cuzquena', use: 'Write it as feria-cuzquena' },
  { language: 'es', mended: 'En el enlace queda así: feria-cuzquena', use: 'Escribirla como feria-cuzquena' },
])('a link is made in $language', ({ language, mended, use }) => {
  test('on a phone, by keyboard alone, with a label that is mended', async () => {
    const { page, errors } = await visit.open(`/${language}/share/link/`, phone);
    await tabTo(page, '#code');
    await page.keyboard.type('Muyu');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Feria Cuzqueña');
    await expect.poll(() => page.locator('.mended > span').innerText()).toContain(mended);
    expect(await made(page)).toBe(`${root}/go/muyu/?via=feria-cuzquena`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(use);
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#via')).toBe('feria-cuzquena');
    expect(await page.locator('.mended > span').innerText()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('via');
    expect(query(page)).toBe('?code=muyu&via=feria-cuzquena');
    const text = await page.locator('#made-text').innerText();
    expect(text).toMatch(/^Muyu\n.{40,}\nhttp\S+via=feria-cuzquena$/);
    const sent = (await page.locator('link-builder .whatsapp').getAttribute('href')) ?? '';
    expect(new URL(sent).searchParams.get('text')).toBe(text);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('from an address that a colleague sent, and goes over to the other language with it', async () => {
    const { page, errors } = await visit.open(`/${language}/share/link/?code=kit&via=radio-piura`);
    await expect.poll(() => made(page)).toBe(`${root}/go/kit/?via=radio-piura`);
    await page.click('header a[data-language]');
    await expect.poll(() => made(page)).toBe(`${root}/go/kit/?via=radio-piura`);
    expect(query(page)).toBe('?code=kit&via=radio-piura');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the builder', () => {
  test('draws the code of just that link, as SVG and as PNG', async () => {
    const { page } = await visit.open('/es/share/link/?code=muyu&via=feria-cusco');
    await expect.poll(() => made(page)).not.toBe('');
    const wanted = await made(page);
    const fileOf = async (kind: string) =>
      fileIn((await page.locator(`link-builder .${kind}`).getAttribute('href')) ?? '');
    const png = await fileOf('png');
    expect(await readQr(png)).toBe(wanted);
    expect(await readQr(await fileOf('svg'))).toBe(wanted);
    const { width = 0, height } = await sharp(png).metadata();
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(height).toBe(width);
    const saved = page.waitForEvent('download');
    await page.locator('link-builder .png').click();
    expect((await saved).suggestedFilename()).toBe('qr-muyu-feria-cusco.png');
    await page.context().close();
  });

  test('of a mangled address uses what it knows and names the rest as text', async () => {
    const { page, errors } = await visit.open(
      '/en/share/link/?code=<img src=x onerror=alert(1)>&via=Feria Cusco&code=muyu&x=<b>y</b>',
    );
    await expect.poll(() => made(page)).toBe(`${root}/go/muyu/`);
    const ignored = page.locator('link-builder .ignored');
    expect(await ignored.innerText()).toContain('code = <img src=x onerror=alert(1)>; via = Feria Cusco');
    expect(await ignored.locator('img, b').count()).toBe(0);
    expect(query(page)).toBe('?code=muyu');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('takes no number and no mail of a person into a link, and says why', async () => {
    const { page } = await visit.open('/es/share/link/?code=muyu');
    await expect.poll(() => made(page)).toBe(`${root}/go/muyu/`);
    for (const personal of ['987654321', 'juan@correo.pe']) {
      await page.fill('#via', personal);
      await expect.poll(() => page.locator('.mended > span').innerText()).toContain('Parece un correo');
      expect(await made(page)).toBe(`${root}/go/muyu/`);
      expect(await page.locator('.use').isVisible()).toBe(false);
    }
    await page.context().close();
  });

  test('has every page once', async () => {
    const options = pageAt('/es/share/link/').html.querySelectorAll('#code option[data-title]');
    const paths = options.map((option) => codes[option.getAttribute('value') ?? '']?.to);
    expect(paths.toSorted()).toEqual(
      [...new Set(Object.values<{ to: string }>(codes).map(({ to }) => to))].toSorted(),
    );
  });

  test('asks for nothing until somebody turns to it, sends nothing and keeps nothing', async () => {
    const { page, requests } = await visit.open('/es/share/link/');
    expect(requests.filter((url) => /share-index|builder/.test(url))).toEqual([]);
    await page.selectOption('#code', 'muyu');
    await expect.poll(() => made(page)).toContain('/go/muyu/');
    const before = requests.length;
    await page.fill('#via', 'radio-cusco');
    await expect.poll(() => made(page)).toContain('via=radio-cusco');
    await page.waitForTimeout(300);
    expect(requests.slice(before).filter((url) => !/^data:|icon\.svg$/.test(url))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(['', 0]);
    await page.context().close();
  });

  test('that cannot be fetched says so, and works when it is tried again', async () => {
    const { page } = await visit.open('/en/share/link/');
    await page.route('**/share-index/en.json', (route) => route.abort());
    await page.selectOption('#code', 'kit');
    await page.locator('link-builder .failed').waitFor();
    await page.unroute('**/share-index/en.json');
    await page.selectOption('#code', 'muyu');
    await expect.poll(() => made(page)).toContain('/go/muyu/');
    expect(await page.locator('link-builder .failed').isVisible()).toBe(false);
    await page.context().close();
  });

  test('without JavaScript leads to the list of all short addresses', async () => {
    const { page } = await visit.open('/es/share/link/', { javaScriptEnabled: false });
    expect(await page.locator('link-builder').isVisible()).toBe(false);
    const link = page.locator('main .without-script a');
    expect(visit.below(await link.getAttribute('href'))).toBe('/es/share/addresses/');
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });
});

test('a text is copied whole, and without JavaScript one click selects it', async () => {
  const { page } = await visit.open('/es/share/press/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('[data-copy=press-note]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#press-note').textContent());
  await page.context().close();
  const plain = await visit.open('/es/share/press/', { javaScriptEnabled: false });
  expect(await plain.page.locator('[data-copy]').first().isVisible()).toBe(false);
  await plain.page.locator('#press-post').click();
  const chosen = await plain.page
    .locator('#press-post')
    .evaluate((text) => getComputedStyle(text).userSelect);
  expect(chosen).toBe('all');
  await plain.page.context().close();
});

test.each(['/es/share/link/?code=muyu&via=feria-cusco', '/en/share/link/?code=nobody&via=x%20y'])(
  'axe finds nothing on %s, and nothing is wider than a small phone',
  async (path) => {
    const { page } = await visit.open(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.context().close();
  },
);
