import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { violations } from './question-pages.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const search = (page: Page) => new URL(page.url()).search;
const main = (page: Page, text: string | RegExp) => page.locator('main').getByText(text).first().waitFor();
const heads = (page: Page) => page.locator('.heads .name').allInnerTexts();
const compared = (page: Page) => page.locator('.comparison tbody tr').count();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const spoken = {
  en: {
    add: 'Add a consortium',
    alone: 'stands alone: add another to compare.',
    both: 'Side by side: Consorcio Muyu and Matiz Consortium. The same: 1. Partly the same: 1. Different: 9.',
    model: 'Only Consorcio Muyu sells as well as promotes.',
    remove: 'Remove Consorcio Muyu',
    exchange: 'Exchange Matiz Consortium',
    nothing: 'Nothing chosen yet.',
    choose: 'Choose at least one thing above',
    found: 'have something in common with yours. Nearest: Joyeros de San Blas',
    sector: 'same sector (Jewellery)',
    firms: 'also 6 firms',
    three: 'Compare the first three',
    missing: 'None of the 30 is in Loreto.',
  },
  es: {
    add: 'Agregar un consorcio',
    alone: 'está solo: agreguen otro para comparar.',
    both: 'Uno al lado del otro: Consorcio Muyu y Matiz Consortium. Igual: 1. En parte igual: 1. Diferente: 9.',
    model: 'Solo Consorcio Muyu vende además de promover.',
    remove: 'Quitar Consorcio Muyu',
    exchange: 'Cambiar Matiz Consortium',
    nothing: 'Todavía no eligieron nada.',
    choose: 'Elijan arriba por lo menos una cosa',
    found: 'tienen algo en común con el suyo. El más cercano: Joyeros de San Blas',
    sector: 'mismo sector (Joyería)',
    firms: 'también 6 empresas',
    three: 'Comparar los tres primeros',
    missing: 'Ninguno de los 30 está en Loreto.',
  },
};

describe.each(['en', 'es'] as const)('to compare in %s', (language) => {
  const t = spoken[language];
  const open = (query = '', options = {}) => visit.open(`/${language}/catalogue/compare/${query}`, options);

  test('one adds, exchanges and removes on the page itself; the address and the back button follow', async () => {
    const { page, errors } = await open();
    await main(page, t.nothing);
    await page.getByRole('button', { name: t.add }).click();
    await page.locator('compare-consortia dialog li button', { hasText: 'Consorcio Muyu' }).click();
    await main(page, t.alone);
    await page.getByRole('button', { name: t.add }).click();
    await page.fill('compare-consortia dialog input', 'MATIZ');
    await expect.poll(() => page.locator('compare-consortia dialog li').count()).toBe(1);
    await page.locator('compare-consortia dialog li button').click();
    await main(page, t.both);
    await main(page, t.model);
    expect(search(page)).toBe('?id=muyu&id=matiz');
    expect(await page.locator('.heads .case:visible').getAttribute('href')).toContain('/cases/muyu/');
    await page.getByRole('button', { name: t.exchange }).click();
    await page.locator('compare-consortia dialog li').nth(20).waitFor();
    expect(await page.locator('compare-consortia dialog li', { hasText: 'Matiz' }).count()).toBe(0);
    await page.locator('compare-consortia dialog li button', { hasText: 'Lendex' }).click();
    await expect.poll(() => search(page)).toBe('?id=muyu&id=lendex');
    await page.getByRole('button', { name: t.remove }).click();
    await expect.poll(() => heads(page)).toEqual(['Lendex Corporation']);
    await page.goBack();
    await page.goBack();
    await main(page, t.both);
    await page.goBack();
    await page.goBack();
    await main(page, t.nothing);
    expect(await page.locator('.comparison').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('one opens an address, with four at most, and goes over to the other language with it', async () => {
    const { page, errors } = await open('?id=muyu&id=matiz&id=acmc&id=lendex&id=compives');
    await main(page, /4.*Compives/);
    expect(await heads(page)).toEqual([
      'Consorcio Muyu',
      'Matiz Consortium',
      'ACMC Industrial Group Perú',
      'Lendex Corporation',
    ]);
    expect(await compared(page)).toBe(11);
    expect(await page.getByRole('button', { name: t.add }).count()).toBe(0);
    await page.click('header a[data-language]');
    await page.locator('.heads .name').nth(3).waitFor();
    expect(new URL(page.url()).pathname).toContain(language === 'en' ? '/es/' : '/en/');
    expect(search(page)).toContain('id=muyu&id=matiz&id=acmc&id=lendex');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a comparison', () => {
  const open = (query = '', options = {}) => visit.open(`/en/catalogue/compare/${query}`, options);

  test('of a mangled address uses what it knows and names the rest as text', async () => {
    const many = Array.from({ length: 400 }, (_, number) => `id=id-${number}`).join('&');
    const { page, errors } = await open(
      `?id=<script>alert(1)</script>&x=<b>y</b>&${many}&id=muyu&id=muyu&id=matiz`,
    );
    await main(page, spoken.en.both);
    const ignored = page.locator('.ignored');
    expect(await ignored.innerText()).toContain('id = <script>alert(1)</script>; x = <b>y</b>; id = id-0');
    expect(await ignored.innerText()).toContain('And 399 more.');
    expect(await ignored.locator('script, b').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('asks for the records it shows and for no other', async () => {
    const { page, requests } = await open('?id=muyu&id=matiz');
    const asked = requests.filter((url) => url.endsWith('.json')).map((url) => url.split('/').at(-1));
    expect(asked.sort()).toEqual(['matiz.json', 'muyu.json']);
    await page.context().close();
  });

  test('that cannot be fetched says so, and comes when it is asked for again', async () => {
    const { page } = await visit.open('/en/about/');
    await page.route('**/data/consortia/matiz.json', (route) => route.abort());
    await page.goto(`${visit.origin}/en/catalogue/compare/?id=muyu&id=matiz`);
    await main(page, 'It could not be fetched;');
    await page.unroute('**/data/consortia/matiz.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await main(page, spoken.en.both);
    expect(await page.locator('.failed').isVisible()).toBe(false);
    await page.context().close();
  });

  test('works by keyboard alone, and the focus stays with what was changed', async () => {
    const { page } = await open('?id=muyu');
    await page.locator('.heads button').first().waitFor();
    await tabTo(page, '.add');
    await page.keyboard.press('Enter');
    await page.locator('compare-consortia dialog li').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('compare-consortia dialog').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('.add'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('compare-consortia dialog li').first().waitFor();
    await page.keyboard.type('matiz');
    await expect.poll(() => page.locator('compare-consortia dialog li').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await main(page, spoken.en.both);
    await expect.poll(() => focused(page)).toBe('Exchange Matiz Consortium');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await main(page, spoken.en.alone);
    await expect.poll(() => focused(page)).toBe('Exchange Consorcio Muyu');
    await page.context().close();
  });

  test('is reached from the catalogue: boxes, tray and its link', async () => {
    const { page, errors } = await visit.open('/en/catalogue/');
    await page.getByRole('checkbox', { name: 'Compare Consorcio Muyu' }).check();
    await page.fill('[name=q]', 'matiz');
    await page
      .locator('catalogue-filter .results')
      .getByRole('checkbox', { name: 'Compare Matiz Consortium' })
      .check();
    const tray = page.locator('.tray');
    expect(await tray.locator('strong').innerText()).toBe('Consorcio Muyu, Matiz Consortium');
    await tray.getByRole('link', { name: 'Compare', exact: true }).click();
    await main(page, spoken.en.both);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('prints on paper without controls, with its address', async () => {
    const { page } = await open('?id=muyu&id=matiz');
    await main(page, spoken.en.both);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('.here').innerText()).toContain('/en/catalogue/compare/?id=muyu&id=matiz');
    expect(await page.locator('.glance').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each(['en', 'es'] as const)('to find one like yours in %s', (language) => {
  const t = spoken[language];
  const open = (query = '', options = {}) => visit.open(`/${language}/catalogue/alike/${query}`, options);

  test('one chooses, reads why, and compares the first three with one tap; the back button undoes it', async () => {
    const { page, errors } = await open();
    await main(page, t.choose);
    // The script comes with the first choice; what is chosen until it runs is one step back.
    await page.selectOption('[name=sector]', 'jewellery');
    await page.waitForURL(/sector=jewellery/);
    await page.selectOption('[name=department]', 'cusco');
    await page.check('[name=market][value=US]');
    await page.fill('[name=firms]', '6');
    await main(page, t.found);
    await main(page, t.firms);
    const first = page.locator('.ranked > li').first();
    expect(await first.innerText()).toContain(t.sector);
    expect(await first.locator('svg').count()).toBe(1);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      sector: 'jewellery',
      department: 'cusco',
      market: 'US',
      firms: '6',
    });
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.isChecked('[name=market][value=US]')).toBe(false);
    await page.goForward();
    await page.getByRole('link', { name: t.three }).click();
    await page.locator('.heads .name').nth(2).waitFor();
    expect((await heads(page))[0]).toBe('Joyeros de San Blas');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('what nobody has is said, and the nearest stands below', async () => {
    const { page } = await open('?department=loreto&sector=pisco');
    await main(page, t.missing);
    expect(await page.locator('.ranked .name').allInnerTexts()).toEqual(['Consorcio Pisco Majes']);
    await page.context().close();
  });
});

describe('the one like yours', () => {
  const open = (query = '', options = {}) => visit.open(`/en/catalogue/alike/${query}`, options);

  test('is not found where nothing was chosen, nor where nothing is in common, and it says what to do', async () => {
    const { page } = await open();
    expect(await page.locator('.ranked').isVisible()).toBe(false);
    await page.selectOption('[name=sector]', 'other');
    await main(page, 'Choose something more, or a larger market.');
    await main(page, 'Your sector is not in the catalogue');
    expect(await page.locator('.compare').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await main(page, spoken.en.choose);
    expect(search(page)).toBe('');
    await page.context().close();
  });

  test('takes a number that makes no sense for none, and marks it', async () => {
    const { page } = await open();
    await page.fill('[name=firms]', '1e9');
    await page.press('[name=firms]', 'Tab');
    await expect.poll(() => page.getAttribute('[name=firms]', 'aria-invalid')).toBe('true');
    expect(search(page)).toBe('');
    await page.context().close();
  });

  test('of a mangled address uses what it knows and names the rest as text', async () => {
    const many = Array.from({ length: 400 }, (_, number) => `market=m${number}`).join('&');
    const { page, errors } = await open(`?sector=<script>alert(1)</script>&firms=-1&${many}&market=CN`);
    await main(page, 'Nearest: Consorcio Pisco Majes, 3 of 3 points.');
    const ignored = page.locator('.ignored');
    expect(await ignored.innerText()).toContain(
      'sector = <script>alert(1)</script>; firms = -1; market = m0',
    );
    expect(await ignored.innerText()).toContain('And 399 more.');
    expect(await ignored.locator('script').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('is found by keyboard alone', async () => {
    const { page } = await open();
    await tabTo(page, '[name=sector]');
    await page.keyboard.type('Pisco');
    await tabTo(page, '[name=market][value=CN]');
    await page.keyboard.press('Space');
    await main(page, 'Nearest: Consorcio Pisco Majes, 9 of 9 points.');
    await tabTo(page, 'a.compare');
    await page.keyboard.press('Enter');
    await page.locator('.heads .name').first().waitFor();
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['with nothing to compare', 'compare/', ''],
    ['with one', 'compare/?id=muyu&id=nobody', ''],
    ['with four', 'compare/?id=productos-del-valle-sagrado&id=acmc&id=electrico-atem&id=lendex', ''],
    ['with the window open', 'compare/?id=muyu', '.add'],
    ['with nothing chosen', 'alike/', ''],
    ['with a ranking', 'alike/?sector=jewellery&department=loreto&firms=4&market=US&x=y', ''],
    ['with picks in the catalogue', '?compare=muyu&compare=matiz&sector=jewellery', ''],
  ])('%s, by day and by night, on the phone too', async (_, address, click) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const { page } = await visit.open(`/es/catalogue/${address}`, {
          colorScheme,
          viewport: { width, height: 900 },
        });
        if (click) {
          await page.click(click);
          await page.locator('compare-consortia dialog li').first().waitFor();
        }
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    }
  });
});

describe('without JavaScript', () => {
  test('the page that compares explains itself and has all 30 with what is compared', async () => {
    const { page } = await visit.open('/es/catalogue/compare/', { javaScriptEnabled: false });
    await main(page, 'esta página necesita JavaScript');
    expect(await page.locator('.glance tbody tr').count()).toBe(30);
    const muyu = page.locator('.glance tr', { hasText: 'Consorcio Muyu' });
    expect(await muyu.locator('td').allInnerTexts()).toEqual([
      'Multisectorial',
      'Cusco',
      '5',
      '50',
      '10',
      '2007',
      'Promoción y ventas',
      'Estados Unidos y Unión Europea',
    ]);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.context().close();
  });

  test('the one like yours leads to the lists by sector, department and market, and has no dead control', async () => {
    const { page } = await visit.open('/en/catalogue/alike/', { javaScriptEnabled: false });
    await main(page, 'Choosing needs JavaScript.');
    expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
    await page.click('main a[href$="/catalogue/market/EC/"]');
    expect(await page.locator('tbody tr').count()).toBe(3);
    await page.context().close();
  });
});
