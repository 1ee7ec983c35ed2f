import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answersCode } from '../tools/answers.ts';
import { answerAll, evaluation } from '../tools/testing.ts';
import { startVisit, type Visit } from './browser.ts';
import { stopOf, tabThrough, tabTo } from './keyboard.ts';

/*
 * Each tool by Tab, Enter, Space, arrows and Escape alone. Search, comparison, likeness, figures and the builder of links
 * have such a walk beside their other tests.
 */

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit?.leave());
afterAll(() => visit?.close());

const desk = { width: 1280, height: 800 };
/** What is left of a desk's screen at 400 %. */
const enlarged = { width: 320, height: 256 };

const say = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();

/** Does something by key, and holds that the focus is still somewhere, seen and not covered. */
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
  const { isNowhere, faults } = await stopOf(page);
  expect(isNowhere, `${keys.join(', ')}: the focus is lost`).toBe(false);
  expect(faults.filter((fault) => !fault.includes('jumps'))).toEqual([]);
}

describe('the Tab key goes through the page and back: in order, seen, never covered, never stuck', () => {
  test.each([
    '/en/',
    '/en/guide/stages/trust/',
    '/en/tools/readiness/',
    '/es/tools/flash-evaluation/',
    '/es/tools/flash-evaluation/together/',
    '/en/tools/monitoring/',
    '/en/worksheets/baseline/',
    '/es/course/judge/',
    '/es/course/understand/',
    '/en/catalogue/?sector=jewellery&compare=muyu&compare=matiz',
    '/es/catalogue/compare/?id=muyu&id=acmc',
    '/en/catalogue/alike/?sector=pisco',
    '/es/facts/?q=muyu',
    '/es/share/link/',
    '/es/cases/',
    '/en/charts/budget-october-2008/',
  ])('%s', async (path) => {
    const { page } = await visit.open(path, { viewport: desk });
    for (const viewport of [desk, enlarged]) {
      await page.setViewportSize(viewport);
      // What comes after the page is there too: it takes the place of links that have the focus.
      await page.reload({ waitUntil: 'networkidle' });
      const { stops, faults } = await tabThrough(page);
      expect(stops, `${viewport.width} px`).toBeGreaterThan(15);
      expect(faults, `${viewport.width} × ${viewport.height} px`).toEqual([]);
    }
  });
});

describe('questions', () => {
  test.each(['/en/tools/readiness/', '/es/tools/flash-evaluation/'])(
    'of %s are answered to the end',
    async (path) => {
      const { page, errors } = await visit.open(path, { viewport: desk });
      const tool = page.locator('.question-tool');
      await tabTo(page, '[data-step]');
      await press(page, 'Enter');
      const headings = (await page.locator('[data-step]').count()) - 1;
      for (let heading = 0; heading < headings; heading++) {
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
        for (
          let left = await page.locator('[data-heading]:not([hidden]) fieldset').count();
          left > 0;
          left--
        ) {
          await page.keyboard.press('Tab');
          await tabTo(page, '[type=radio]');
          await press(page, 'Space', 'ArrowDown', 'ArrowDown');
        }
        expect(await page.locator('[data-heading]:not([hidden]) fieldset:not(:has(:checked))').count()).toBe(
          0,
        );
        await tabTo(page, '[data-do=on]');
        await press(page, 'Enter');
      }
      expect(await tool.getAttribute('data-at')).toBe('result');
      expect(
        await page.evaluate(() => document.activeElement?.closest('[data-heading=result] h2') !== null),
      ).toBe(true);
      await tabTo(page, '.code [data-do=copy]');
      await press(page, 'Enter');
      await expect.poll(() => page.locator('.code [role=status]').innerText()).not.toBe('');
      expect(errors).toEqual([]);
    },
  );
});

test('members’ answers are put side by side, and taken out', async () => {
  const { page } = await visit.open('/en/tools/flash-evaluation/together/', { viewport: desk });
  await tabTo(page, 'flash-together textarea');
  const code = answersCode(evaluation, answerAll(2));
  for (const line of [code, 'nonsense', answersCode(evaluation, answerAll(1))]) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
  await press(page, 'Enter');
  await say(page, 'nonsense');
  expect(await page.locator('.codes code').count()).toBe(2);
  await tabTo(page, '.codes button');
  await press(page, 'Enter');
  await press(page, 'Enter');
  expect(await page.locator('.codes code').count()).toBe(0);
});

test('the monitoring book takes a year, a firm and its figures', async () => {
  const { page } = await visit.open('/en/tools/monitoring/', { viewport: { width: 390, height: 844 } });
  await tabTo(page, '[data-form=year] input');
  await page.keyboard.type('2024');
  await press(page, 'Enter');
  await say(page, /.+/);
  await tabTo(page, '[data-list=firms] input');
  await page.keyboard.type('Alpaca');
  await tabTo(page, '[name=shownWho]');
  await press(page, 'ArrowDown');
  await tabTo(page, '.figures.current input');
  await page.keyboard.type('1000');
  await press(page, 'Tab');
  await expect.poll(() => page.locator('[data-summary] tbody').innerText()).toContain('1,000');
  await tabTo(page, '[data-do=nextWho]');
  await press(page, 'Enter');
});

test('a worksheet is filled and cleared', async () => {
  const { page } = await visit.open('/en/worksheets/minutes/', { viewport: desk });
  page.on('dialog', (dialog) => dialog.accept());
  await tabTo(page, '.place');
  await page.keyboard.type('Cusco');
  await press(page, 'Tab');
  await say(page, 'Kept');
  await page.reload();
  expect(await page.locator('.place').first().inputValue()).toBe('Cusco');
  await tabTo(page, '[data-do=clear]');
  await press(page, 'Enter');
  expect(await page.locator('.place').first().inputValue()).toBe('');
  await say(page, 'The sheet is empty again');
});

test('a module of the course is worked through, and leads on', async () => {
  const { page } = await visit.open('/en/course/run-it/', { viewport: desk });
  await tabTo(page, '[data-question] input');
  await press(page, 'Space');
  expect(await page.locator('[data-question] .reply').first().innerText()).not.toBe('');
  await say(page, '1 of 5 answered');
});

test('the catalogue is narrowed on the map and with its boxes, and widened again', async () => {
  const { page } = await visit.open('/en/catalogue/', { viewport: desk });
  await tabTo(page, '[data-map] [value=consortia]');
  await press(page, 'ArrowDown');
  expect(await page.locator('[data-map] [value=firms]').isChecked()).toBe(true);
  await tabTo(page, '[data-department=cusco]');
  await press(page, 'Enter');
  await say(page, '5 consortia');
  expect(await page.locator('[data-department=cusco]').getAttribute('aria-current')).toBe('true');
  await tabTo(page, '[data-facet=sector] summary');
  await press(page, 'Enter');
  await page.keyboard.press('Tab');
  await press(page, 'Space');
  await page.keyboard.press('Escape');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-facet=sector] summary') !== null),
  ).toBe(true);
  await tabTo(page, '.chips button');
  await press(page, 'Enter');
  await press(page, 'Enter');
  await say(page, '30 consortia');
});

test('a page is passed on', async () => {
  const { page } = await visit.open('/en/guide/stages/trust/', { viewport: desk });
  await tabTo(page, '.share [data-copy]');
  await press(page, 'Enter');
  await expect.poll(() => page.locator('.share .copy').innerText()).not.toBe('Copy link');
  expect(await page.locator('.share .copy').getAttribute('aria-live')).toBe('polite');
});

test('theme and language are chosen', async () => {
  const { page } = await visit.open('/en/guide/', { viewport: desk, colorScheme: 'light' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await press(page, 'Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await tabTo(page, '.header .theme-select select');
  await press(page, 'End');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await tabTo(page, '.header [data-language=es]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/guide/');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('while the search is open, the Tab key stays in it', async () => {
  const { page } = await visit.open('/en/', { viewport: desk });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('muyu');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});
