import type { Browser, Page } from 'playwright-core';
import { median, slowed } from './measure.ts';
import type { SlowServer, Traffic } from './slow-server.ts';

/** What a visit costs on a slow line with a slow processor. Times in milliseconds. */
export interface SlowVisit extends Traffic {
  firstPaint: number;
  largestPaint: number;
  /** For how long beyond 50 ms each the page's thread was held up. */
  blocking: number;
  /** Cumulative layout shift. */
  shift: number;
}

interface Seen {
  largestPaint: number;
  blocking: number;
  shift: number;
}

declare global {
  interface Window {
    seen?: Seen;
  }
}

/** Runs in the page, before anything of it. */
function observe() {
  const seen = { largestPaint: 0, blocking: 0, shift: 0 };
  window.seen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('longtask', ({ duration }) => {
    seen.blocking += duration - 50;
  });
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
}

/** Says of the line what a browser says where an answer takes 400 ms: the slow line is the server's. */
function nameLine() {
  Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } });
}

/** Opens a page in a fresh profile. */
async function open(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(observe);
  await page.addInitScript(nameLine);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  return page;
}

const since = (server: SlowServer, before: Traffic): Traffic => {
  const { bytes, requests } = server.traffic();
  return { bytes: bytes - before.bytes, requests: requests - before.requests };
};

async function visitOnce(browser: Browser, server: SlowServer, path: string): Promise<SlowVisit> {
  const before = server.traffic();
  const page = await open(browser, server.origin + path);
  const [firstPaint, seen] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    window.seen as Seen,
  ]);
  await page.context().close();
  return { ...since(server, before), firstPaint, ...seen };
}

/** A first visit to a page: of three, the median of each measure. */
export async function visitSlowly(browser: Browser, server: SlowServer, path: string): Promise<SlowVisit> {
  const visits: SlowVisit[] = [];
  for (let turn = 0; turn < 3; turn++) visits.push(await visitOnce(browser, server, path));
  const of = (measure: keyof SlowVisit) => median(visits.map((visit) => visit[measure]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: of('shift'),
  };
}

/** How a site's search is asked. */
export interface SearchWay {
  /** Makes the search ready to be typed into. */
  open: (page: Page) => Promise<void>;
  field: string;
  /** What is pressed after the words, where results in the text are to be asked for. */
  further?: string;
  /** A result from the text of a page. */
  result: string;
}

/** What a search costs a visitor beyond the page it begins on: from the first key to the first result, in milliseconds. */
export interface SlowSearch extends Traffic {
  milliseconds: number;
}

/** Searches once on the slow line. */
export async function searchSlowly(
  browser: Browser,
  server: SlowServer,
  path: string,
  query: string,
  { open: turnTo, field, further, result }: SearchWay,
): Promise<SlowSearch> {
  const page = await open(browser, server.origin + path);
  const before = server.traffic();
  await turnTo(page);
  await page.locator(field).waitFor({ timeout: 60_000 });
  const begin = performance.now();
  await page.locator(field).pressSequentially(query);
  if (further) await page.locator(further).click();
  await page.locator(result).first().waitFor({ timeout: 60_000 });
  const milliseconds = performance.now() - begin;
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { ...since(server, before), milliseconds };
}
