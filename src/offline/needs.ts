import { posix } from 'node:path';

/** Addresses of scripts and pictures that a page fetches, as they stand in it; its styles it has within it. */
const fetched = /<(?:script|img|source)\b[^>]*?\ssrc="([^"]+)"/g;

/** Names of files beside a script that it fetches. */
const beside = /["'`]\.?\/?([\w./-]+\.(?:js|svg))["'`]/g;

/**
 * Files of the site that a page fetches, without the page's own links: `_astro/search.client.js`, `qr/trust.svg`.
 *
 * @param base path below which the site lies
 */
export function needsOfPage(html: string, base: string): string[] {
  const root = base.endsWith('/') ? base : `${base}/`;
  const addresses = [...html.matchAll(fetched)].map(([, source = '']) => source);
  return addresses.filter((each) => each.startsWith(root)).map((each) => each.slice(root.length));
}

/** Files that a script may fetch, by the names in it: `_astro/dialog.client.js`. Not all of them need be there. */
const needsOfFile = (path: string, text: string): string[] =>
  [...text.matchAll(beside)].map(([, name = '']) => posix.join(posix.dirname(path), name));

/**
 * All files that some pages need, what those need included, in order.
 *
 * @param pages their texts
 * @param read text of a file, undefined where there is no such file
 */
export function needsOf(pages: string[], base: string, read: (path: string) => string | undefined): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    const text = read(path);
    if (text === undefined) return;
    found.add(path);
    if (path.endsWith('.js')) for (const need of needsOfFile(path, text)) add(need);
  };
  for (const html of pages) for (const path of needsOfPage(html, base)) add(path);
  return [...found].sort();
}
