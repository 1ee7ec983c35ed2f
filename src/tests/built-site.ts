import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { languageOf, pathOfFile } from '../site/addresses.ts';
import { files } from '../site/files.ts';
import type { Language } from '../site/languages.ts';
import { readSiteUrl } from '../site/site-url.ts';

/** A page of the built site, as the tests read it. */
export interface BuiltPage {
  /** Address below the base path: `/en/guide/`. */
  address: string;
  /** Undefined for the front door and "not found". */
  language: Language | undefined;
  html: HTMLElement;
  /** Text of the page's main part, without scripts and styles. */
  text: string;
}

/** What `dist` was built for. */
export const siteUrl = readSiteUrl(process.env.SITE_URL);

/** Origin and base path as they stand before every address of `dist`. */
export const root = siteUrl.site + siteUrl.base.replace(/\/$/, '');

/** Address of a link of `dist` below the base path: `/consortia/en/guide/` → `/en/guide/`. */
export const below = (href = ''): string => new URL(href, root).href.slice(root.length);

/** Text with single spaces, as it is read. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Files of an output folder that fit a pattern, in order, with slashes on every system. */
export const listFiles = (folder: string, pattern: string): string[] => files(pattern, folder);

/** Reads all pages of an output folder, in the order of their addresses. */
export const readPages = (folder: string): BuiltPage[] =>
  listFiles(folder, '**/*.html').map((file) => {
    const html = parse(readFileSync(join(folder, file), 'utf8'));
    const address = `/${pathOfFile(file)}`;
    const main = html.querySelector('main')?.clone() as HTMLElement | undefined;
    for (const code of main?.querySelectorAll('script, style') ?? []) code.remove();
    return { address, language: languageOf('/', address), html, text: main?.textContent ?? '' };
  });

/** Reads a JSON file of an output folder. */
export const readData = (folder: string, file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Addresses of the pages for which something is true, so that a failing test names them all. */
export const where = (pages: BuiltPage[], isOffender: (page: BuiltPage) => boolean): string[] =>
  pages.filter(isOffender).map(({ address }) => address);

/** An attribute of the first element of a page that fits a selector. */
export const attribute = (page: BuiltPage, selector: string, name: string): string | undefined =>
  page.html.querySelector(selector)?.getAttribute(name);
