import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { kinds, tools } from './kinds.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

/** How many elements the browser styles when something comes into the page. */
async function restyled(page: Page): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline.invalidationTracking'],
  });
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = '7';
    document.querySelector(':is(main, body) :is(p, h1)')?.after(text);
    // Has the page laid out; what stands in containers is only then styled.
    return document.body.offsetHeight;
  });
  const trace = (await browser?.stopTracing())?.toString() ?? '';
  return trace.split('"StyleResolver::ResolveStyle"').length - 1;
}

/** More than stands in and around a paragraph, and less than any page has. */
const few = 60;

test('a change to a page styles what has changed, not the whole page', async () => {
  const counts: Record<string, number> = {};
  for (const path of [...kinds, ...tools]) {
    const { page } = await visit.open(path, { viewport: { width: 390, height: 844 } });
    counts[path] = await restyled(page);
    await page.context().close();
  }
  expect(Object.entries(counts).filter(([, count]) => count > few)).toEqual([]);
});

/** Browsers put all that `:has` is asked for into one set: one rule for whatever is last in a list is for the whole page. */
test('a rule that asks the page what it holds would be seen', async () => {
  const { page } = await visit.open('/en/guide/stages/trust/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body:has(.none) { margin: 0 } ul:has(> .none) > :last-child { margin: 0 }');
    document.adoptedStyleSheets.push(sheet);
    return document.body.offsetHeight;
  });
  expect(await restyled(page)).toBeGreaterThan(few);
  await page.context().close();
});
