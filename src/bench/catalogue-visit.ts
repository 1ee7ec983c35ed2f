import { brotliCompressSync } from 'node:zlib';
import { preview } from 'astro';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { browserArgs, median, slowed } from './measure.ts';

/** What a visit to the catalogue costs. */
export interface CatalogueVisit {
  /** All that the first view fetches, compressed with brotli, in bytes. */
  firstView: number;
  /** What the first choice fetches beyond that, in bytes. */
  firstChoice: number;
  /** Milliseconds from a click to the new list, the median of several choices. */
  filter: number;
  /** Milliseconds that the page's own thread worked for it, in which other programs do not count. */
  filterWork: number;
}

/** Seconds that the page's thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const weightOf = async (urls: Iterable<string>) => {
  const bodies = [...new Set(urls)]
    .filter((url) => url.startsWith('http'))
    .map(async (url) => brotliCompressSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length);
  return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
};

/** Milliseconds from a click on a value until the frame with the answer is painted: counts, and a screenful of the list. */
const timeOf = (page: Page, selector: string) =>
  page.evaluate(
    (checkbox) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('catalogue-filter [role=status]');
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // A message comes before timers and idle work, and so right after the frame.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begin);
          requestAnimationFrame(() => port2.postMessage(null));
        });
        if (status) observer.observe(status, { childList: true });
        document.querySelector<HTMLInputElement>(checkbox)?.click();
      }),
    selector,
  );

const choices = [
  'jewellery',
  'tourism',
  'pisco',
  'ceramics',
  'agro-industry',
  'metalworking',
  'textiles-clothing',
];

/** Opens the catalogue, notes what it fetches, and clicks through the choices. */
async function visit(page: Page, port: number): Promise<CatalogueVisit> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`http://localhost:${port}/en/catalogue/`, { waitUntil: 'networkidle' });
  const first = requests.splice(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  const works: number[] = [];
  let ofFirstChoice = 0;
  for (const value of choices) {
    const before = await workOf(session);
    times.push(await timeOf(page, `[data-facet=sector] [value=${value}]`));
    works.push(((await workOf(session)) - before) * 1000);
    await page.waitForLoadState('networkidle');
    if (times.length === 1) ofFirstChoice = requests.length;
  }
  return {
    firstView: await weightOf(first),
    firstChoice: await weightOf(requests.slice(0, ofFirstChoice)),
    filter: median(times),
    filterWork: median(works),
  };
}

/**
 * Opens the catalogue of a built copy in Chromium, the processor slowed four times, and filters it.
 *
 * @param root folder of the built copy
 * @param executablePath the browser
 */
export async function visitCatalogue(root: string, executablePath: string): Promise<CatalogueVisit> {
  // Port 0: whichever is free.
  const server = await preview({ root, logLevel: 'error', server: { port: 0 } });
  try {
    const browser = await chromium.launch({ executablePath, args: browserArgs });
    try {
      return await visit(await browser.newPage({ viewport: { width: 390, height: 844 } }), server.port);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
