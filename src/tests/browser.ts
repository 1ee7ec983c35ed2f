import { pathToFileURL } from 'node:url';
import { type PreviewServer, preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { readSiteUrl } from '../site/site-url.ts';

/** The built site, served, and a browser to look at it with. */
export interface Visit {
  /** Where the site is served, its base path included, without a closing slash. */
  origin: string;
  /** Opens a page of the site in a fresh browser profile; what goes wrong in it is collected in `errors`. */
  open(path: string, options?: OpenOptions): Promise<Opened>;
  /** Path of an address below the base path: `/consortia/en/guide/#trust` → `/en/guide/#trust`. */
  below(address: string | null): string;
  /** Closes the pages that are open. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** An open page, and what happened since. */
export interface Opened {
  page: Page;
  errors: string[];
  requests: string[];
}

interface OpenOptions extends BrowserContextOptions {
  /** Until when to wait: the network is idle, which takes half a second more, unless it says `load`. */
  waitUntil?: 'load' | 'networkidle';
}

/** Which site to serve. */
interface Served {
  /** Output folder. */
  folder?: string;
  /** The `SITE_URL` that it was built with. */
  siteUrl?: string | undefined;
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
 * Starts the Chromium that `npm test` found.
 *
 * @throws Error where the environment names none
 */
export function launch(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return chromium.launch({ executablePath: CHROMIUM, args });
  throw new Error('CHROMIUM names no browser: run "npm test", or CHROMIUM=/usr/bin/chromium npm run vitest');
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<Opened> {
  const { waitUntil = 'networkidle', ...profile } = options;
  const page = await (await browser.newContext(profile)).newPage();
  const opened: Opened = { page, errors: [], requests: [] };
  page.on('console', (message) => message.type() === 'error' && opened.errors.push(message.text()));
  page.on('pageerror', (error) => opened.errors.push(error.message));
  page.on('request', (request) => opened.requests.push(request.url()));
  await page.goto(url, { waitUntil });
  return opened;
}

/**
 * Serves a built site, `dist` unless it says another, and starts the Chromium that `npm test` found.
 *
 * @throws Error where the environment names none
 */
export async function startVisit(served: Served = {}): Promise<Visit> {
  const { folder = 'dist', siteUrl = process.env.SITE_URL } = served;
  const browser = await launch();
  const { site, base } = readSiteUrl(siteUrl);
  const server: PreviewServer = await preview({
    root: process.cwd(),
    outDir: folder,
    site,
    base,
    logLevel: 'error',
    server: { port: 4399 },
  });
  const prefix = base.replace(/\/$/, '');
  const origin = `http://localhost:${server.port}${prefix}`;
  return {
    origin,
    open: (path, options = {}) => openPage(browser, origin + path, options),
    below(address) {
      const { pathname, hash } = new URL(address ?? '', origin);
      return pathname.slice(prefix.length) + hash;
    },
    async leave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Starts the browser for pages that lie in a folder and are opened as by a double click, without a server. */
export async function startFromDisk(folder: string): Promise<Pick<Visit, 'origin' | 'open' | 'close'>> {
  const browser = await launch();
  const origin = pathToFileURL(folder).href;
  return {
    origin,
    open: (path, options = {}) => openPage(browser, origin + path, { waitUntil: 'load', ...options }),
    close: () => browser.close(),
  };
}
