import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit.leave());
afterAll(() => visit?.close());

describe('an embedded chart', () => {
  const path = '/embed/es/charts/people-by-market/';

  test.each([
    [320, 'narrow'],
    [720, 'wide'],
  ])('in a frame of %d px is the %s drawing, and nothing is cut off', async (width, name) => {
    const { page, errors } = await visit.open('/?choose', { viewport: { width: 800, height: 900 } });
    // Stands for a page of somebody else's, which has no policy: ours would refuse to show a frame.
    await page.goto(`${visit.origin}/robots.txt`);
    await page.setContent(
      `<iframe src="${visit.origin}${path}" style="width:${width}px;height:800px;border:0"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator(`.${name} svg`).waitFor();
    expect(await frame.locator('svg.chart:visible').count()).toBe(1);
    const wide = await frame.locator('html').evaluate((html) => html.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, with its table open',
    async (colorScheme) => {
      const { page, requests } = await visit.open(path, {
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      await page.locator('summary').first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
    },
  );
});

describe('taking a chart', () => {
  const path = '/en/charts/muyu-exports/';

  test('the citation and the code are copied as they stand', async () => {
    const { page, errors } = await visit.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Cite or embed').click();
    const codes = page.locator('main .take code');
    for (const index of [0, 1]) {
      await page.locator('main .take button').nth(index).click();
      await page.locator('main .take button').nth(index).filter({ hasText: 'Copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await codes.nth(index).innerText());
    }
    expect(errors).toEqual([]);
  });

  test('without JavaScript code and table are there, and no button that does nothing', async () => {
    const { page } = await visit.open(path, { javaScriptEnabled: false });
    await page.getByText('Cite or embed').click();
    expect(await page.locator('main .take code').first().isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
    await page.getByText('The same as a table').click();
    expect(await page.locator('.chart-figure tbody tr:visible').count()).toBe(4);
  });

  test('axe finds nothing with all of it open', async () => {
    const { page } = await visit.open('/es/charts/firms-and-people/', {
      viewport: { width: 390, height: 844 },
    });
    for (const summary of await page.locator('.chart-figure summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.each(['svg', 'png', 'csv', 'json'])('its %s file is served as what it is', async (ending) => {
    const language = ['svg', 'png'].includes(ending) ? '.en' : '';
    const answer = await fetch(`${visit.origin}/charts/muyu-exports${language}.${ending}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(ending);
  });
});

test('a downloaded SVG draws itself alone in a browser, the same in the dark', async () => {
  const { page, errors } = await visit.open('/charts/firms-and-people.es.svg', {
    colorScheme: 'dark',
    waitUntil: 'load',
  });
  expect(
    await page
      .locator('text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill),
  ).toBe('rgb(35, 31, 32)');
  expect(errors).toEqual([]);
});
