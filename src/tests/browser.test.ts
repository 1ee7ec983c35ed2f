import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { openWithoutStorage } from './kept-state.ts';
import { kinds } from './kinds.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };

describe('one page of each kind', () => {
  test.each(kinds)('%s: nothing scrolls sideways or is cut off from 320 to 1920 px', async (path) => {
    const { page } = await visit.open(path);
    for (const width of [320, 390, 768, 1024, 1152, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const cutOff =
        await page.evaluate(`[...document.querySelectorAll('main :is(table, figure, p, li, h1, h2, a)')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .filter((element) => !element.closest('.sr-only, dialog, thead, .scroll'))
        .map((element) => element.outerHTML.slice(0, 80))`);
      expect(cutOff, `${width} px`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
    await page.context().close();
  });
});

describe('languages', () => {
  test.each([
    ['a phone', phone],
    ['a desktop', {}],
  ])('the switch keeps the page on %s, without JavaScript too', async (_, options) => {
    const { page } = await visit.open('/en/catalogue/muyu/', { ...options, javaScriptEnabled: false });
    await page.locator('a[data-language]:visible').first().click();
    await page.waitForURL('**/es/catalogue/muyu/');
    await page.context().close();
  });

  test.each([
    ['es-PE', '/es/'],
    ['en-GB', '/en/'],
  ])('the front door sends a browser that speaks %s on to %s', async (locale, path) => {
    const { page } = await visit.open('/', { locale });
    expect(new URL(page.url()).pathname).toBe(path);
    await page.context().close();
  });

  test('the front door stays with a browser of another language, and without JavaScript', async () => {
    for (const options of [{ locale: 'fr-FR' }, { locale: 'es-PE', javaScriptEnabled: false }]) {
      const { page } = await visit.open('/', options);
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('main a').count()).toBe(2);
      await page.context().close();
    }
  });

  test('the front door remembers which language was chosen last', async () => {
    const { page } = await visit.open('/en/guide/', { locale: 'en-GB' });
    await page.locator('a[data-language]:visible').first().click();
    await page.waitForURL('**/es/guide/');
    await page.goto(`${visit.origin}/`);
    await page.waitForURL('**/es/');
    await page.context().close();
  });
});

describe('a marked term', () => {
  const path = '/es/guide/stages/trust/';

  test('opens its definition on the page, and gives the keyboard back when that is closed', async () => {
    const { page, errors } = await visit.open(path, phone);
    const term = page.locator('a.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: await term.innerText() });
    expect(await box.getByText('En el glosario').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('leads to the glossary without JavaScript, and every term it defines stands on paper', async () => {
    const { page } = await visit.open(path, { ...phone, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const terms = await page.locator('a.term').count();
    expect(await page.locator('.terms > div:visible').count()).toBe(terms);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.terms > :visible').count()).toBe(0);
    await page.locator('a.term').first().click();
    await page.waitForURL(/\/es\/guide\/glossary\/#/);
    await page.context().close();
  });
});

describe('the menu on a phone', () => {
  test('opens over the page, keeps the keyboard in it and closes with Escape', async () => {
    const { page } = await visit.open('/en/guide/money/', phone);
    const link = page.locator('.menu a', { hasText: 'Who does what' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await link.isVisible()).toBe(true);
    await expect.poll(() => page.locator('.main-frame[inert]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    // The event that lifts it comes a moment after the menu has closed.
    await expect.poll(() => page.locator('[inert]').count()).toBe(0);
    await page.context().close();
  });

  test('opens without JavaScript', async () => {
    const { page } = await visit.open('/es/guide/money/', { ...phone, javaScriptEnabled: false });
    await page.locator('.menu-button').click();
    expect(await page.locator('.menu [aria-current=page]').isVisible()).toBe(true);
    await page.context().close();
  });
});

test.each(['en', 'es'])('the stages in %s show which of the five one is at', async (language) => {
  const { page } = await visit.open(`/${language}/guide/stages/capabilities/`);
  expect(await page.locator('.knots a').allInnerTexts()).toEqual(['1', '2', '3', '4', '5']);
  expect(await page.locator('.knots [aria-current]').innerText()).toBe('3');
  await page.context().close();
});

test('a page that is not there is helped on, in the language of its address', async () => {
  const { page } = await visit.open('/es/catalogue/muyo/');
  await page.getByText('Quizá buscan').waitFor();
  const nearest = page.locator('.nearest:visible a');
  expect(await nearest.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/es/catalogue/muyu/',
    '/es/cases/muyu/',
  ]);
  expect(await page.locator('section').first().getAttribute('lang')).toBe('es');
  await page.context().close();
});

describe("Muyu's chart", () => {
  test.each([
    [320, 'narrow'],
    [1280, 'wide'],
  ])('at %d px is the %s drawing, with letters of 12 px or more', async (width, name) => {
    const { page } = await visit.open('/en/cases/muyu/', { viewport: { width, height: 800 } });
    const chart = page.locator(`.chart-figure .${name} svg`);
    expect(await chart.isVisible()).toBe(true);
    expect(await page.locator('.chart-figure svg.chart:visible').count()).toBe(1);
    const smallest = await chart.evaluate((svg) => {
      const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
      return Math.min(
        ...[...svg.querySelectorAll('text')].map(
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        ),
      );
    });
    expect(smallest).toBeGreaterThanOrEqual(10.5);
    await page.context().close();
  });

  test('takes the colours of the theme', async () => {
    const colours = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const { page } = await visit.open('/en/cases/muyu/', { colorScheme });
        const fill = await page
          .locator('.chart-figure svg.chart:visible text')
          .first()
          .evaluate((text) => getComputedStyle(text).fill);
        await page.context().close();
        return fill;
      }),
    );
    expect(colours[0]).not.toBe(colours[1]);
  });
});

describe('while a page is open and the system goes over to dark', () => {
  const themeOf = (page: Page) => page.locator('html').getAttribute('data-theme');
  const shows = (page: Page, theme: string) => page.locator(`html[data-theme=${theme}]`).waitFor();
  const choice = '.header .theme-select select';

  test.each(['/en/guide/', '/?choose'])('%s follows it, there and back', async (path) => {
    const { page } = await visit.open(path, { colorScheme: 'light' });
    expect(await themeOf(page)).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shows(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await shows(page, 'light');
    await page.context().close();
  });

  test('a theme that was chosen stays, on the next page too, until it is the system’s again', async () => {
    const { page } = await visit.open('/en/guide/', { colorScheme: 'light' });
    const switchTo = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      // What listens has been told by then.
      await page.waitForFunction(
        (scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
        colorScheme,
      );
      await page.evaluate(() => new Promise(requestAnimationFrame));
    };
    await page.locator(choice).selectOption('light');
    await switchTo('dark');
    expect(await themeOf(page)).toBe('light');
    await page.reload();
    expect([await themeOf(page), await page.locator(choice).inputValue()]).toEqual(['light', 'light']);
    await switchTo('light');
    await switchTo('dark');
    expect(await themeOf(page)).toBe('light');
    await page.locator(choice).selectOption('');
    expect(await themeOf(page)).toBe('dark');
    await switchTo('light');
    await shows(page, 'light');
    await page.context().close();
  });

  test('a theme chosen in a browser that keeps nothing holds for the page', async () => {
    const { page } = await openWithoutStorage(visit, '/en/guide/');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shows(page, 'dark');
    await page.locator(choice).selectOption('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await themeOf(page)).toBe('dark');
    await page.context().close();
  });
});
