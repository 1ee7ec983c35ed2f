import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { kinds, tools } from './kinds.ts';

/* What readers change to be able to read: larger letters, more space, a closer view, colours of their own, no motion. */

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit?.leave());
afterAll(() => visit?.close());

/** Text that is cut off, lies over other text or needs the page to be moved sideways. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility() &&
      !element.closest('.sr-only, .skip-link, dialog, svg, thead, [aria-hidden=true], select');
    const words = [...document.querySelectorAll('body *')].filter(
      (element) =>
        shown(element) &&
        getComputedStyle(element).clipPath === 'none' &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90);
    /** Whether a box that hides what does not fit has no room for a text. */
    const isCut = (element: Element) => {
      const text = element.getBoundingClientRect();
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflow } = getComputedStyle(box);
        if (/auto|scroll/.test(overflow)) return false;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const isOut =
          text.left < left - 1 || text.right > right + 1 || text.top < top - 1 || text.bottom > bottom + 1;
        if (/hidden|clip/.test(overflow) && isOut) return true;
      }
      return false;
    };
    const isOver = (one: Element, other: Element) => {
      if (one.contains(other) || other.contains(one)) return false;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return x > 3 && y > Math.min(a.height, b.height) / 2;
    };
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    const blocks = words.filter(
      (element) => !isInline(element) && !element.closest('.header, .menu, .menu-button'),
    );
    const overlaps = blocks.flatMap((block, place) => {
      const next = blocks[place + 1];
      return next && isOver(block, next) ? [`${name(block)} lies over ${name(next)}`] : [];
    });
    const width = document.documentElement.scrollWidth;
    const wide = words.filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, pre, .menu'),
    );
    return [
      ...words.filter(isCut).map((element) => `cut off: ${name(element)}`),
      ...wide.map((element) => `out of the screen: ${name(element)}`),
      ...overlaps,
      ...(width > innerWidth ? [`${width} px wide on a screen of ${innerWidth}`] : []),
    ];
  });

const pages = [...kinds, ...tools];

describe('nothing is cut off, overlaps or scrolls sideways', () => {
  test.each(pages)('%s', async (path) => {
    const { page } = await visit.open(path, { waitUntil: 'load' });
    const faults: string[] = [];
    const look = async (how: string, width: number, height: number) => {
      await page.setViewportSize({ width, height });
      faults.push(...(await unreadable(page)).map((fault) => `${how}: ${fault}`));
    };
    await look('at 400 %', 320, 256);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await look('letters twice as large', 1280, 800);
    await look('letters twice as large, phone', 390, 844);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    // WCAG 1.4.12.
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    });
    await look('more space', 320, 800);
    await look('more space', 1280, 800);
    expect(faults).toEqual([]);
  });
});

describe('where colours are forced', () => {
  const forced = { forcedColors: 'active', waitUntil: 'load' } as const;

  /** A style of the first element that fits, as it is computed. */
  const style = (page: Page, selector: string, name: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name ?? ''), [
        name,
        pseudo,
      ] as const);

  test('the stage one is at is told from the others', async () => {
    const { page } = await visit.open('/en/guide/stages/trust/', forced);
    const current = await style(page, '.knots [aria-current]', 'border-top-width');
    expect(current).not.toBe(await style(page, '.knots :not([aria-current])', 'border-top-width'));
  });

  test('the step of a tool one is at is told from the others', async () => {
    const { page } = await visit.open('/en/tools/readiness/', forced);
    const current = await style(page, '.steps [aria-current]', 'border-bottom-style');
    expect(current).not.toBe(await style(page, '.steps :not([aria-current])', 'border-bottom-style'));
  });

  test('the bead of a consortium stays on its line', async () => {
    const { page } = await visit.open('/es/catalogue/muyu/', forced);
    expect(await style(page, '.strip', 'background-image')).toContain('gradient');
  });

  test('the bars of the map stay, and the tile that is chosen has a frame', async () => {
    const { page } = await visit.open('/en/catalogue/?department=cusco', forced);
    await page.click('.overview > summary');
    await page.locator('[data-department=cusco][aria-current]').waitFor();
    expect(await style(page, 'a.tile .consortia', 'border-top-width', '::after')).toBe('4px');
    expect(await style(page, 'a.tile[aria-current]', 'outline-style')).toBe('solid');
  });

  test.each(['/?choose', '/en/'])('a button on %s has a frame, and the focus is seen', async (path) => {
    const { page } = await visit.open(path, forced);
    const ground = await style(page, 'body', 'background-color');
    expect(await style(page, '.button', 'border-top-style')).toBe('solid');
    expect(await style(page, '.button', 'border-top-color')).not.toBe(ground);
    await page.keyboard.press('Tab');
    expect(await style(page, ':focus', 'outline-style')).toBe('solid');
    expect(await style(page, ':focus', 'outline-color')).not.toBe(ground);
  });

  test('a theme that was chosen gives way to them', async () => {
    const { page } = await visit.open('/en/guide/', { ...forced, colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.reload();
    expect(await style(page, ':root', 'color-scheme')).toBe('light dark');
  });

  test.each(['/en/charts/budget-october-2008/', '/es/cases/muyu/'])(
    'the bars and lines of a chart on %s stand out from the ground',
    async (path) => {
      const { page } = await visit.open(path, forced);
      const ground = await style(page, 'body', 'background-color');
      const drawn = await page
        .locator(
          '.chart-figure svg:visible :is([fill^="var(--chart-1"], [stroke^="var(--chart-1"], [fill^="var(--chart-ink"])',
        )
        .evaluateAll((all) =>
          all.map((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return [fill, stroke].filter((colour) => colour !== 'none');
          }),
        );
      expect(drawn.length).toBeGreaterThan(3);
      expect(drawn.filter((colours) => colours.every((colour) => colour === ground))).toEqual([]);
    },
  );
});

test.each(['/en/', '/es/catalogue/', '/en/tools/readiness/', '/es/cases/muyu/'])(
  'nothing moves by itself on %s',
  async (path) => {
    const { page } = await visit.open(path, { reducedMotion: 'reduce', waitUntil: 'load' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  },
);
