import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumber } from '../site/format.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';

const { records } = readRecords('.');
let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const found = (page: Page) => page.locator('catalogue-filter .results tbody tr th a').allInnerTexts();
const status = (page: Page) => page.locator('catalogue-filter [role=status]');
const open = async (query = '', options = {}) => visit.open(`/en/catalogue/${query}`, options);
const choose = async (page: Page, facet: string, value: string) => {
  await page.click(`[data-facet=${facet}] summary`);
  await page.check(`[data-facet=${facet}] [value="${value}"]`);
};

/** Consortia, firms and people of a department, as they are written. */
function sums(department: string, consortia: typeof records.consortia) {
  const there = consortia.filter((consortium) => consortium.department === department);
  const firms = there.reduce((sum, consortium) => sum + consortium.firms, 0);
  const people = there.reduce((sum, consortium) => sum + consortium.employment, 0);
  return [there.length, firms, people].map((number) => formatNumber('en', number));
}

/** What the map's tiles and the table below it say of each department, whether or not they are in sight. */
const numbersOf = (page: Page) =>
  page.locator('[data-map]').evaluate((map) => {
    const text = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00ad', '').trim();
    const read = (parts: string, name: string, numbers: string) =>
      Object.fromEntries(
        Array.from(map.querySelectorAll(parts), (part) => [
          text(part.querySelector(name)),
          Array.from(part.querySelectorAll(numbers), text),
        ]),
      ) as Record<string, string[]>;
    return { tiles: read('a[data-department]', '.name', 'b'), table: read('tbody tr', 'th', 'td') };
  });

const jewellers = [
  'Consorcio Silver Raymi',
  'Perú Arte y Joya',
  'Joyeros de San Blas',
  'Consorcio de Joyeros de Catacaos',
];

describe('the filter', () => {
  test('narrows the list, says what is left and puts the choice into the address; the back button undoes it', async () => {
    const { page, errors } = await open();
    await choose(page, 'sector', 'jewellery');
    await status(page).getByText('4 consortia: 28 firms, 298 people').waitFor();
    expect(await found(page)).toEqual(jewellers);
    await choose(page, 'region', 'lima');
    await status(page).getByText('2 consortia').waitFor();
    await page.waitForURL('**/?region=lima&sector=jewellery');
    expect(
      await page.locator('[data-facet=sector] label:has([value=textiles-clothing]) .count').textContent(),
    ).toBe('3');
    await page.goBack();
    await status(page).getByText('4 consortia').waitFor();
    expect(await page.isChecked('[data-facet=region] [value=lima]')).toBe(false);
    await page.goBack();
    await page.locator('[data-whole-list]').waitFor();
    expect(await page.locator('[data-whole-list] tbody tr').count()).toBe(30);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('opens as the address says, in the order it asks for', async () => {
    const { page } = await visit.open('/es/catalogue/?market=EC&sort=people');
    await status(page).getByText('3 consorcios').waitFor();
    expect(await found(page)).toEqual(['Consorcio Eléctrico ATEM', 'Compives', 'ACMC Industrial Group Perú']);
    await page.getByRole('button', { name: 'Quitar Mercado objetivo: Ecuador' }).click();
    await status(page).getByText('30 consorcios').waitFor();
    await page.context().close();
  });

  test('reads a mangled address: uses what it knows and names the rest as text', async () => {
    const many = Array.from({ length: 400 }, (_, number) => `compare=id-${number}`).join('&');
    const { page, errors } = await open(`?sector=<script>alert(1)</script>&sector=pisco&x=<b>y</b>&${many}`);
    await status(page).getByText('1 consortium').waitFor();
    const ignored = page.locator('.ignored');
    expect(await ignored.innerText()).toContain('sector = <script>alert(1)</script>; x = <b>y</b>');
    expect(await ignored.innerText()).toContain('And 395 more.');
    expect(await ignored.locator('script, b').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['Cuzco', '5 consortia:'],
    ['Trujillo', '1 consortium:'],
    ['USA', '24 consortia:'],
  ])('finds %s, as it is printed', async (word, count) => {
    const { page } = await open(`?q=${word}`);
    await expect.poll(() => status(page).innerText()).toMatch(new RegExp(`^${count}`));
    await page.context().close();
  });

  test('finds words without accents, in the offer too', async () => {
    const { page } = await visit.open('/es/catalogue/');
    await page.fill('[name=q]', 'ORGANICOS cusco');
    await status(page).getByText('1 consorcio:').waitFor();
    expect(await found(page)).toEqual(['Consorcio de Productos Orgánicos']);
    await page.waitForURL((url) => url.searchParams.get('q') === 'ORGANICOS cusco');
    await page.context().close();
  });

  test('says what to loosen where nothing fits, and does so', async () => {
    const { page } = await open('?sector=pisco&department=lima');
    await page.getByText('Leave out what is in the way:').waitFor();
    await page.getByRole('button', { name: 'Leave out Department: Lima (would find 1)' }).click();
    await status(page).getByText('1 consortium').waitFor();
    expect(new URL(page.url()).search).toBe('?sector=pisco');
    await page.context().close();
  });

  test('says what to loosen together where one condition is not enough', async () => {
    const { page } = await open('?sector=pisco&department=cusco&region=lima');
    await page
      .getByRole('button', { name: 'Leave out Macro-region: Lima; Department: Cusco (would find 1)' })
      .click();
    await status(page).getByText('1 consortium').waitFor();
    expect(new URL(page.url()).search).toBe('?sector=pisco');
    await page.context().close();
  });

  test('explains a list of words that does not come, keeps the choice and tries again', async () => {
    const { page } = await open();
    await page.route('**/catalogue-index/**', (route) => route.abort());
    await page.fill('[name=q]', 'alpaca');
    await page.getByText('Your choice is kept').waitFor();
    expect(await page.inputValue('[name=q]')).toBe('alpaca');
    await page.unroute('**/catalogue-index/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('catalogue-filter .results tbody tr').first().waitFor();
    expect(await page.locator('.failed').isVisible()).toBe(false);
    await page.context().close();
  });

  test('works by keyboard alone', async () => {
    const { page } = await open();
    await page.focus('[data-facet=model] summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await status(page).getByText('2 consortia').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-facet=model]').getAttribute('open')).toBe(null);
    expect(
      await page
        .locator('[data-facet=model] summary')
        .evaluate((summary) => summary === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  test('takes a tap on the map for a choice of department, and the map follows the other choices', async () => {
    const { page } = await open('', { viewport: { width: 1280, height: 900 } });
    const cusco = page.locator('[data-map] [data-department=cusco]');
    await choose(page, 'sector', 'jewellery');
    await expect.poll(() => cusco.innerText()).toMatch(/Cusco\s+1\s+consortium$/);
    await page.check('[data-map] [value=people]');
    expect(await cusco.innerText()).toMatch(/Cusco\s+20\s+people$/);
    await cusco.click();
    await status(page).getByText('1 consortium').waitFor();
    expect(await cusco.getAttribute('aria-current')).toBe('true');
    // The map stays where it is, for one may tap on; a button leads to the list.
    const seen = await cusco.boundingBox();
    expect(seen?.y).toBeGreaterThan(0);
    expect(seen?.y).toBeLessThan(900);
    await page.getByRole('button', { name: 'Show the list (1)' }).click();
    const line = await status(page).boundingBox();
    const row = await page.locator('catalogue-filter .results tbody tr').first().boundingBox();
    const header = await page.locator('.header').boundingBox();
    expect(line?.y).toBeGreaterThan(header?.height ?? 0);
    expect(row?.y, 'the first line of the list is in view').toBeLessThan(900 - 40);
    await page.context().close();
  });

  test('brings what a link asks for into view on a phone, and on the way back leaves the place as it was', async () => {
    const { page } = await open('?department=cusco&via=fair', { viewport: { width: 390, height: 844 } });
    await status(page).getByText('5 consortia').waitFor();
    const inView = async () => ((await status(page).boundingBox())?.y ?? 9999) < 844 - 100;
    await expect.poll(inView).toBe(true);
    expect(await page.locator('catalogue-filter .ignored').isVisible()).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'load' });
    await status(page).getByText('5 consortia').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('leads from the values one chooses to the list, and says how many it has', async () => {
    const { page } = await open('', { viewport: { width: 390, height: 844 } });
    await page.click('catalogue-filter .open');
    await choose(page, 'sector', 'jewellery');
    const see = page.locator('[data-facet=sector]').getByRole('button', { name: 'Show the list (4)' });
    await see.click();
    expect(await page.locator('#facets').isVisible()).toBe(false);
    const box = await status(page).boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(300);
    await page.context().close();
  });

  test.each([
    ['/es/catalogue/', '?sector=jewellery&sector=pisco'],
    ['/es/catalogue/compare/', '?id=muyu&id=matiz'],
    ['/es/catalogue/alike/', '?sector=pisco&firms=4'],
  ])('what is chosen in %s is passed on: shared, and into the other language', async (path, query) => {
    const { page } = await visit.open(path + query);
    const short = page.locator('#short');
    await expect.poll(() => short.innerText()).toMatch(query);
    expect(await short.getAttribute('href')).toBe(await short.innerText());
    for (const link of ['WhatsApp', 'Correo']) {
      const sent = await page.locator('.share').getByRole('link', { name: link }).getAttribute('href');
      expect(decodeURIComponent(sent ?? '')).toContain(await short.innerText());
    }
    await page.locator('.header .language-switch').click();
    await page.waitForURL(`**${path.replace('/es/', '/en/')}${query}`);
    await page.goto(visit.origin + path, { waitUntil: 'networkidle' });
    expect(await page.locator('#short').innerText()).not.toContain('?');
    await page.context().close();
  });

  test.each(languages)(
    'the table below the map says in %s what its tiles say, one in the singular',
    async (language) => {
      const { page } = await visit.open(`/${language}/catalogue/`);
      const all = await numbersOf(page);
      expect(all.table).toEqual(all.tiles);
      expect(all.table.Lima).toEqual(sums('lima', records.consortia));
      for (const box of await page.locator('.overview, [data-map] details').all())
        await box.evaluate((details: HTMLDetailsElement) => (details.open = true));
      await choose(page, 'sector', 'jewellery');
      await status(page).getByText(/^4 /).waitFor();
      const some = await numbersOf(page);
      expect(some.table).toEqual(some.tiles);
      const chosen = records.consortia.filter(({ sector }) => sector === 'jewellery');
      expect(some.table).toMatchObject({ Lima: sums('lima', chosen), Piura: sums('piura', chosen) });
      expect(some.table.Puno).toEqual(['0', '0', '0']);
      const t = words(language);
      const name = (place: string) =>
        page.locator(`[data-map] a[data-department=${place}] .consortia .sr-only`);
      expect(await name('piura').textContent()).toBe(t('list.measure.consortia', { count: 1 }));
      expect(await name('lima').textContent()).toBe(t('list.measure.consortia', { count: 2 }));
      await page.uncheck('[data-facet=sector] [value=jewellery]');
      await status(page).getByText(/^30 /).waitFor();
      expect(await numbersOf(page)).toEqual(all);
      expect(await name('piura').textContent()).toBe(t('list.measure.consortia', { count: 3 }));
      await page.context().close();
    },
  );

  test.each([
    ['with a facet open', '?market=US', '[data-facet=sector] summary'],
    ['with nothing found', '?sector=pisco&department=lima', '[data-facet=firms] summary'],
  ])('axe finds nothing %s, by day and by night, on the phone too', async (_, query, click) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const { page } = await open(query, { colorScheme, viewport: { width, height: 900 } });
        if (width === 390) await page.click('catalogue-filter .open');
        await page.click(click);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        await page.context().close();
      }
    }
  });
});

test('without JavaScript all 30 are there, with pages by sector, department and market, and no dead control', async () => {
  const { page } = await open('', { javaScriptEnabled: false });
  expect(await page.locator('[data-whole-list] tbody tr').count()).toBe(30);
  expect(await page.locator('catalogue-filter').isVisible()).toBe(false);
  await page.click('.by a[href$="/catalogue/sector/jewellery/"]');
  expect(await page.locator('h1').innerText()).toBe('Sector: Jewellery');
  expect(await page.locator('tbody tr th a').allInnerTexts()).toEqual(jewellers);
  await page.context().close();
});
