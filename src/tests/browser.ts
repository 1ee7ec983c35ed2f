import { type PreviewServer, preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The built site, served, and a browser to look at it with. */
export interface Visit {
  /** Where the site is served, without a closing slash. */
  origin: string;
  /** Opens a page of the site in a fresh browser profile; what goes wrong in it is collected in `errors`. */
  open(
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; errors: string[]; requests: string[] }>;
  close(): Promise<void>;
}

/** Flags that keep the browser from asking its maker's hosts for anything. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Serves `dist` and starts the Chromium that `npm test` found.
 *
 * @throws Error where the environment names none
 */
export async function startVisit(): Promise<Visit> {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM)
    throw new Error(
      'CHROMIUM names no browser: run "npm test", or CHROMIUM=/usr/bin/chromium npm run vitest',
    );
  const server: PreviewServer = await preview({
    root: process.cwd(),
    logLevel: 'error',
    server: { port: 4399 },
  });
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args });
  const origin = `http://localhost:${server.port}`;
  return {
    origin,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      return { page, errors, requests };
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
