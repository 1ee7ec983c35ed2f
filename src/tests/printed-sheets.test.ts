import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../links/links.ts';
import { formatNumber } from '../site/format.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';
import { registry } from './links.ts';

let visit: Visit;
let page: Page;

beforeAll(async () => {
  visit = await startVisit();
  ({ page } = await visit.open('/en/', { viewport: { width: 680, height: 960 }, waitUntil: 'load' }));
});

afterAll(() => visit?.close());

const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** Prints the page that is open. */
async function printed() {
  const bytes = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(bytes) ?? [];
  return { pages: bytes.match(/\/Type\s*\/Page\b/g)?.length, width: Number(width), height: Number(height) };
}

const goTo = (path: string) => page.goto(visit.origin + path);

/** What is printed at the foot of a page: its short address, with a code that is there. */
async function foot(text: string, path: string) {
  const picture = page.locator('main div.print-only img');
  await page.emulateMedia({ media: 'print' });
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.width)),
  ).toBeGreaterThan(70);
  await page.emulateMedia({ media: null });
  expect(text).toContain(`/go/${codeOf(links, path)}/`);
  expect(text).toContain('OSL/EVA/08/R.12');
}

/** What can be read of the page on paper, and its smallest letters in points: those of drawings as they are scaled. */
async function onPaper(within = 'body') {
  await page.emulateMedia({ media: 'print' });
  const read = await page.evaluate((selector) => {
    const texts: string[] = [];
    let smallest = { size: Number.POSITIVE_INFINITY, text: '' };
    const root = document.querySelector(selector) ?? document.body;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent?.trim() ?? '';
      const element = nodes.currentNode.parentElement;
      if (
        !text ||
        !element?.checkVisibility({ visibilityProperty: true }) ||
        element.closest('script, style')
      )
        continue;
      texts.push(text);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
      if (size < smallest.size) smallest = { size, text };
    }
    return { text: texts.join(' ').replace(/\s+/g, ' '), smallest };
  }, within);
  await page.emulateMedia({ media: null });
  return read;
}

const links = registry();
const { cases, consortia } = readRecords('.').records;

describe.each(languages)('in %s', (language) => {
  test.each(cases.map((record) => [record.id, record] as const))(
    'the case of %s is one sheet of A4',
    async (id, record) => {
      await goTo(`/${language}/cases/${id}/`);
      const { pages, width, height } = await printed();
      expect(pages).toBe(1);
      expect([width, height].map(Math.round)).toEqual([595, 842]);
      const { text, smallest } = await onPaper();
      expect(text).toContain(record.name[language]);
      await foot(text, `cases/${id}`);
      expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(8.4);
      for (const fact of await page.locator('table.case a.fact').allTextContents())
        expect(text).toContain(fact.replace(/\s+/g, ' '));
    },
  );

  test.each(consortia.map((record) => [record.id, record] as const))(
    'the consortium %s is one sheet of A4',
    async (id, record) => {
      await goTo(`/${language}/catalogue/${id}/`);
      const { pages, width, height } = await printed();
      expect(pages).toBe(1);
      expect([width, height].map(Math.round)).toEqual([595, 842]);
      const { text, smallest } = await onPaper();
      expect(text).toContain(record.name);
      await foot(text, `catalogue/${id}`);
      expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(8.4);
      const figures = [record.firms, record.employment, record.employment / record.firms];
      const shown = await page.locator('.properties dd b').allTextContents();
      expect(shown.map((each) => each.replace(' *', ''))).toEqual(
        figures.map((figure) => formatNumber(language, figure)),
      );
      for (const figure of shown) expect(text).toContain(figure);
      for (const offer of record.offer[language]) expect(text).toContain(offer);
    },
  );

  test.each([
    ['a4', 210, 297],
    ['a3', 297, 420],
  ] as const)('the poster is one sheet of %s, and fills it', async (size, width, height) => {
    await goTo(`/${language}/share/poster/`);
    await page.locator(`a[href="#${size}"]`).click();
    const sheet = await printed();
    expect(sheet.pages).toBe(1);
    expect(Math.abs(sheet.width - points(width))).toBeLessThan(2);
    expect(Math.abs(sheet.height - points(height))).toBeLessThan(2);
    await page.setViewportSize({ width: Math.ceil((width / 25.4) * 96), height: 960 });
    await page.emulateMedia({ media: 'print' });
    const { cut, tall } = await page.locator('.poster').evaluate((poster) => ({
      cut: poster.scrollHeight - poster.clientHeight,
      tall: poster.getBoundingClientRect().height,
    }));
    expect(cut).toBeLessThanOrEqual(1);
    expect(tall / 96).toBeGreaterThan((height / 25.4) * 0.99);
    const overlap = await page
      .locator('.threads li')
      .evaluateAll((rows) => rows.some((row) => row.scrollHeight > row.clientHeight + 1));
    expect(overlap).toBe(false);
    // Read from two metres, the words of the stages are at least 18 points high on A3.
    const { smallest } = await onPaper('.threads ol');
    expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(size === 'a3' ? 18 : 12.7);
    expect((await onPaper()).text).toContain('/go/stages/');
    expect((await onPaper()).smallest.size).toBeGreaterThanOrEqual(8.5);
    await page.setViewportSize({ width: 680, height: 960 });
  });

  test.each([
    ['?sector=jewellery', [['sector', 'jewellery']], 4, 2],
    [
      '?region=lima&sector=jewellery',
      [
        ['region', 'lima'],
        ['sector', 'jewellery'],
      ],
      2,
      1,
    ],
    ['?department=cusco', [['department', 'cusco']], 5, 2],
  ] as const)(
    'the catalogue at %s says on paper what was chosen and where it stands, in numbers that agree',
    async (query, conditions, count, most) => {
      await goTo(`/${language}/catalogue/${query}`);
      const status = page.locator('catalogue-filter [role=status]');
      await status.getByText(new RegExp(`^${count} `)).waitFor();
      expect((await printed()).pages).toBeLessThanOrEqual(most);
      const { text } = await onPaper('main');
      const t = words(language);
      expect(text).toContain((await status.textContent()) ?? '');
      expect(text).toContain(`${t('list.address')} ${visit.origin}/${language}/catalogue/${query}`);
      for (const [facet, value] of conditions) {
        const label = await page.locator(`[name=${facet}][value=${value}] + span`).textContent();
        expect(text).toContain(`${t(`list.facet.${facet}`)}: ${label}`);
      }
      await page.emulateMedia({ media: 'print' });
      const lines = page.locator('[data-map] tbody tr:visible td:nth-child(2)');
      const sum = (await lines.allTextContents()).reduce((total, each) => total + Number(each), 0);
      const listed = await page.locator('.results tbody tr:visible').count();
      await page.emulateMedia({ media: null });
      expect([sum, listed]).toEqual([count, count]);
      for (const useless of ['<iframe', t('list.mapTap'), t('list.by'), t('catalogue.totalsCaption')])
        expect(text).not.toContain(useless);
    },
  );

  test('the page of charts begins with a chart, and no title stands on another sheet than its drawing', async () => {
    await goTo(`/${language}/catalogue/charts/`);
    // Six while no chart was cut: one sheet with the page's title alone, one with a chart's.
    expect((await printed()).pages).toBeLessThanOrEqual(4);
  });

  test('the search is not on paper, even when it is open', async () => {
    await goTo(`/${language}/guide/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search[open]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.keyboard.press('Escape');
  });

  test('the catalogue as it is leaves no sheet half empty, and has no address but its own', async () => {
    await goTo(`/${language}/catalogue/`);
    expect((await printed()).pages).toBeLessThanOrEqual(4);
    const { text } = await onPaper('main');
    const t = words(language);
    for (const useful of ['list.by', 'catalogue.totalsCaption', 'list.mapShows'] as const)
      expect(text).toContain(t(useful));
    for (const useless of ['<iframe', t('list.mapTap'), t('list.address')])
      expect(text).not.toContain(useless);
  });

  test('the leaflet is one sheet of two sides', async () => {
    await goTo(`/${language}/share/leaflet/`);
    const { pages, width, height } = await printed();
    expect(pages).toBe(2);
    expect([width, height].map(Math.round)).toEqual([842, 595]);
    await page.setViewportSize({ width: 1122, height: 793 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.panel')
      .evaluateAll((panels) => panels.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
    expect(cut.map((over) => Math.max(over, 0))).toEqual([0, 0, 0, 0]);
    const { text, smallest } = await onPaper();
    await page.setViewportSize({ width: 680, height: 960 });
    expect(text).toContain('/go/');
    expect(text).toContain('OSL/EVA/08/R.12');
    expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(8.5);
  });
});

test.each(['poster', 'leaflet'])(
  'the %s has a button to print; without JavaScript, words say how',
  async (name) => {
    const { page: with_, errors } = await visit.open(`/en/share/${name}/`, { waitUntil: 'load' });
    expect(await with_.locator('.paper-tools button').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    const { page: without } = await visit.open(`/en/share/${name}/`, {
      javaScriptEnabled: false,
      waitUntil: 'load',
    });
    expect(await without.locator('.paper-tools button').isVisible()).toBe(false);
    expect(await without.locator('.paper-tools').textContent()).toContain('Ctrl+P');
  },
);
