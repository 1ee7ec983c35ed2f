import { availableParallelism } from 'node:os';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { readPages } from './built-site.ts';
import { wcag } from './question-pages.ts';
import { skeletonOf } from './skeleton.ts';

/*
 * Opens every page of `dist` once, on a phone, with all rules of axe. What a rule finds in another look (by night, or on a
 * wide page) depends on tags, classes and style sheets, not on the words: so of pages with one skeleton, the figures' say,
 * the first is looked at in all four looks, the others in one, and without measuring again how far colours stand apart,
 * which takes longest. Thus more than a thousand pages take minutes, not an hour.
 */

interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
  rules: axe.RunOptions['runOnly'];
  /** Whether colours are not measured. */
  isWithoutContrast?: true;
}

/** With what axe calls good practice. */
const all = [...wcag, 'best-practice'];
/** The rules that the theme has a say in. */
const colours: Look['rules'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const day: Look = { colorScheme: 'light', width: 320, rules: all };
const night: Look = { ...day, colorScheme: 'dark' };
const looks: Look[] = [
  day,
  { ...night, rules: colours },
  { ...night, width: 1280, rules: colours },
  { ...day, width: 1280 },
];
const again: Look = { ...day, isWithoutContrast: true };

const skeletons = new Set<string>();
const pages = readPages('dist').map(({ address, html }) => {
  const known = skeletons.size;
  skeletons.add(skeletonOf(html));
  // The handbook is the guide's chapters in one, which are looked at by themselves; it is as long as all of them.
  const isNew = skeletons.size > known && !address.endsWith('/guide/print/');
  return { address, looks: isNew ? looks : [again] };
});

/** What was found, by what it breaks. */
const faults = {
  axe: [] as string[],
  errors: [] as string[],
  requests: [] as string[],
  cookies: [] as string[],
  sideways: [] as string[],
};

let visit: Visit;

/** Rules that a page breaks as it stands: which, where, and how that is mended. */
const broken = (page: Page, { rules: runOnly, isWithoutContrast }: Look): Promise<string[]> =>
  page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary}`),
      );
    },
    {
      runOnly,
      ...(isWithoutContrast && { rules: { 'color-contrast': { enabled: false } } }),
      resultTypes: ['violations'],
      preload: false,
    } as axe.RunOptions,
  );

async function turnTo(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
}

async function lookAt(page: Page, address: string, look: Look): Promise<void> {
  const { colorScheme, width } = look;
  await turnTo(page, look);
  const found = await broken(page, look);
  faults.axe.push(...found.map((fault) => `${address} (${colorScheme}, ${width} px): ${fault}`));
}

/** Goes through pages that no other lane has taken, one after another in one tab. */
async function walk(context: BrowserContext, waiting: typeof pages): Promise<void> {
  const page = await context.newPage();
  let address = '';
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(`${address}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.errors.push(`${address}: ${message}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${visit.origin}/`) || /^(data|blob):/.test(request.url());
    if (!isOwn) faults.requests.push(`${address}: ${request.url()}`);
  });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    address = next.address;
    await turnTo(page, next.looks[0] ?? day);
    // The front doors send a visitor on unless they are told to stay.
    await page.goto(`${visit.origin}${address}?choose`, { waitUntil: 'load' });
    const { width, cookies } = await page.evaluate(() => {
      // What is folded is looked at too, but for the boxes of the filter, which lie over each other.
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details:not(.facet)'))
        folded.open = true;
      return { width: document.documentElement.scrollWidth, cookies: document.cookie };
    });
    if (width > 320) faults.sideways.push(`${address}: ${width} px wide on a screen of 320`);
    if (cookies) faults.cookies.push(`${address}: ${cookies}`);
    for (const look of next.looks) await lookAt(page, address, look);
  }
}

beforeAll(async () => {
  visit = await startVisit();
  const { page } = await visit.open('/404.html');
  const context = page.context();
  await context.addInitScript(axe.source);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`The policy refuses ${blockedURI} ${sample} (${violatedDirective})`),
    );
  });
  const waiting = pages.toReversed();
  await Promise.all(Array.from({ length: availableParallelism() }, () => walk(context, waiting)));
  faults.cookies.push(...(await context.cookies()).map(({ name }) => `set by the server: ${name}`));
}, 3_000_000);

afterAll(() => visit?.close());

test('every page was opened, and a few hundred at the most are built unlike any other', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expect(skeletons.size).toBeLessThan(400);
});

test.each([
  ['axe finds nothing, by day and by night, on a phone and on a wide page', 'axe'],
  ['no error, and nothing that the content security policy refuses', 'errors'],
  ['no request to another host', 'requests'],
  ['no cookie', 'cookies'],
  ['nothing scrolls sideways at 320 px', 'sideways'],
] as const)('on every page: %s', (_, kind) => {
  expect(faults[kind]).toEqual([]);
});
