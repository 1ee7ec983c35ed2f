import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit.leave());
afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };
const rows = (page: Page) => page.locator('.fact-list tbody tr:visible');
const names = (page: Page) => page.locator('.fact-list tbody tr:visible th').allInnerTexts();
const status = (page: Page) => page.locator('fact-search [role=status]');
const search = (page: Page) => new URL(page.url()).search;

describe('the search among the figures', () => {
  test('finds by words without accents, and puts them into the address', async () => {
    const { page, errors } = await visit.open('/es/facts/');
    const all = await rows(page).count();
    await page.fill('[name=q]', 'COLECCION simoni');
    await status(page).getByText(`6 de ${all} cifras`).waitFor();
    expect((await names(page)).filter((name) => !name.includes('Colección Simoni'))).toEqual([]);
    expect(search(page)).toBe('?q=COLECCION+simoni');
    expect(await page.locator('.fact-list h2:visible').allInnerTexts()).toEqual(['Muyu']);
    expect(errors).toEqual([]);
  });

  test.each([
    ['a value', '29,400', 'Muyu: total exports, 2005'],
    ['a value without its comma', '29400', 'Muyu: total exports, 2005'],
    ['an id', 'peru-spending-june-2008', 'Spent on the Peruvian part of the project, as chapter 1 has it'],
    ['a note', 'Andes Natura', 'Consortia in the catalogue'],
  ])('finds by %s', async (_, query, name) => {
    const { page } = await visit.open(`/en/facts/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => names(page)).toContain(name);
    expect(await page.inputValue('[name=q]')).toBe(query);
    expect(await rows(page).count()).toBeLessThan(12);
  });

  test('narrows to a topic; the back button widens again', async () => {
    const { page } = await visit.open('/en/facts/?q=2008');
    const before = await status(page).innerText();
    await page.selectOption('[name=topic]', 'muyu');
    await expect.poll(() => search(page)).toBe('?q=2008&topic=muyu');
    expect(await page.locator('.fact-list [data-topic]:visible').count()).toBe(1);
    expect(await status(page).innerText()).not.toBe(before);
    await page.goBack();
    await status(page).getByText(before).waitFor();
    expect(await page.inputValue('[name=topic]')).toBe('');
  });

  test('says what to loosen where nothing fits, and does so', async () => {
    const { page } = await visit.open('/en/facts/?q=zzz+spent&topic=money');
    await status(page).getByText('No figure fits').waitFor();
    expect(await rows(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Without “zzz” \(\d+ fit\)$/ }).click();
    await status(page)
      .getByText(/^\d+ of \d+ figures$/)
      .waitFor();
    expect(search(page)).toBe('?q=spent&topic=money');
    await page.getByRole('link', { name: 'Show all figures' }).click();
    await status(page)
      .getByText(/^All \d+ figures$/)
      .waitFor();
    expect(search(page)).toBe('');
    expect(await page.locator('[name=q]').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('takes what an address holds as text, and names a topic that does not exist', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const query = `topic=${encodeURIComponent(markup)}&q=${encodeURIComponent(`${markup} ${'x'.repeat(500)}`)}&q=%E0%A4%A`;
    const { page, errors } = await visit.open(`/en/facts/?${query}`);
    await page.getByText('does not exist and was passed over: <img src=x onerror=alert(1)>').waitFor();
    expect((await page.inputValue('[name=q]')).length).toBeLessThanOrEqual(100);
    expect(await page.locator('main img[src=x]').count()).toBe(0);
    await status(page).getByText('No figure fits').waitFor();
    expect(errors).toEqual([]);
  });

  test('goes on without the notes where they do not come, and says so', async () => {
    const { page } = await visit.open('/en/facts/');
    await page.route('**/facts-index/**', (route) => route.abort());
    await page.fill('[name=q]', 'taqruy');
    await page.getByText('The notes could not be fetched').waitFor();
    expect(await rows(page).count()).toBe(7);
  });

  test('gives way where the contents lead to a topic that it left out', async () => {
    const { page } = await visit.open('/en/facts/?topic=muyu', { viewport: { width: 1440, height: 900 } });
    await page.locator('.contents a[href="#elsewhere"]').click();
    await page.locator('[data-topic=elsewhere]').waitFor();
    expect(search(page)).toBe('');
  });

  test('works by keyboard alone, from the field to a passport', async () => {
    const { page } = await visit.open('/en/facts/');
    await page.focus('[name=q]');
    await page.keyboard.type('caryluis exports 2005');
    await status(page).getByText(/^1 of/).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/facts/muyu-caryluis-exports-2005/');
  });

  test('is not there without JavaScript, the whole list is', async () => {
    const { page } = await visit.open('/en/facts/?q=muyu', { ...phone, javaScriptEnabled: false });
    expect(await page.locator('fact-search').isVisible()).toBe(false);
    expect(await rows(page).count()).toBeGreaterThan(180);
    await page.locator('.contents summary').click();
    await page.locator('.contents a[href="#money"]').click();
    await expect.poll(() => page.url()).toContain('#money');
  });
});

describe('a passport', () => {
  test('copies its citation and its link, and says so', async () => {
    const { page, errors } = await visit.open('/en/facts/catalogue-firms/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy In Spanish' }).click();
    await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^United Nations.*Anexo 3\. Calculado a partir de ahí: .*177 empresas/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/en\/facts\/catalogue-firms\/$/);
    expect(errors).toEqual([]);
  });

  test('selects the text where the browser does not let it copy', async () => {
    const { page } = await visit.open('/es/facts/catalogue-firms/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('summary', { hasText: 'RIS' }).click();
    await page.getByRole('button', { name: 'Copiar RIS' }).click();
    await page.getByText('Seleccionado').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^TY {2}- RPRT/);
  });

  test('is whole without JavaScript, with no button that does nothing', async () => {
    const { page } = await visit.open('/en/facts/muyu-exports-2005/', { javaScriptEnabled: false });
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    expect(await page.locator('#used-in ~ ul a').count()).toBeGreaterThan(3);
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    expect(await page.locator('#cite-BibTeX').isVisible()).toBe(true);
  });

  test('on paper is without buttons and files', async () => {
    const { page } = await visit.open('/en/facts/muyu-exports-2005/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-copy]:visible, #cite-RIS:visible, #take:visible').count()).toBe(0);
    expect(await page.locator('#cite-es').isVisible()).toBe(true);
  });
});

describe('from a number to its passport', () => {
  test('it is one tap in a table, on a target as large as a finger', async () => {
    const { page } = await visit.open('/en/cases/muyu/', { ...phone, hasTouch: true });
    const figure = page.locator('table.sales td.number > .fact').first();
    const box = await figure.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(32);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    await figure.tap();
    await page.waitForURL('**/en/facts/muyu-caryluis-sales-2005/');
  });

  test('the keyboard sees where it is, and goes', async () => {
    const { page } = await visit.open('/en/guide/money/');
    const figure = page.locator('main p .fact').first();
    await figure.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await figure.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/facts/*/');
  });

  test("a consortium's own figures lead to what the annex prints", async () => {
    const { page } = await visit.open('/es/catalogue/muyu/', phone);
    await page.locator('dl.properties .fact').first().click();
    await page.waitForURL('**/es/catalogue/muyu/#as-printed');
  });
});

test.each([
  '/en/facts/?q=muyu+2005',
  '/es/facts/?q=zzz+peru&topic=money',
  '/es/facts/catalogue-firms-median/',
  '/en/facts/peru-spending-march-2008/',
  '/es/facts/italy-consortia-2005/',
])('axe finds nothing on %s, on a narrow phone by day, on a desktop by night', async (path) => {
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    const { page } = await visit.open(path, { colorScheme, viewport: { width, height: 900 } });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});
