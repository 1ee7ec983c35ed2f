import { pathOfFile } from '../site/addresses.ts';
import { isLanguage, type Language, languages } from '../site/languages.ts';
import { type PartKey, splitKey } from './parts.ts';

/** What matters of a request. */
export interface Asked {
  url: string;
  method: string;
  /** `navigate` where a page is opened. */
  mode: string;
  cache: string;
  /** Whether it asks for a piece of a file only. */
  hasRange: boolean;
}

/**
 * How a request is answered: `leave` it to the browser; `copy` first, for a file whose name changes with its content;
 * the `page` or `file` of the network first, and the copy where that fails or tarries.
 */
export type Rule = 'leave' | 'copy' | 'page' | 'file';

/** Files that never change under their name. */
const named = /^(_astro\/|catalogue-index\/|pagefind\/(index|fragment|filter)\/|pagefind\/.*\.pf_meta$)/;

/** Path of an address below the scope, without its query; undefined where it does not lie there. */
export function pathBelow(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const below = new URL(scope);
  const isBelow = origin === below.origin && pathname.startsWith(below.pathname);
  return isBelow ? pathname.slice(below.pathname.length) : undefined;
}

/** Whether a path is a page's, not a file's. */
const isPage = (path: string) => !/\.[^/]*$/.test(path) || path.endsWith('.html');

/** How to answer a request. */
export function ruleOf(scope: string, { url, method, mode, cache, hasRange }: Asked): Rule {
  const path = pathBelow(scope, url);
  if (path === undefined || method !== 'GET' || hasRange) return 'leave';
  // Parts of other sites, which have no place in a copy of this one.
  if (path.startsWith('embed/')) return 'leave';
  // Who asks like this, as the page that keeps does, wants no copy. A reader who loads a page again is no such.
  if (mode !== 'navigate' && ['no-cache', 'no-store', 'reload'].includes(cache)) return 'leave';
  if (named.test(path)) return 'copy';
  return mode === 'navigate' && isPage(path) ? 'page' : 'file';
}

/** Address below the scope under which a file is kept: `es/guide`, `es/guide/index.html` → `es/guide/`. */
export function keptPath(path: string): string {
  const page = pathOfFile(path);
  return page === '' || page.endsWith('/') || !isPage(page) ? page : `${page}/`;
}

/**
 * In which languages a page may be told of that was not kept, the best first: its own, for a short address has none
 * those of what is kept, and then any.
 *
 * @param parts what is kept: `['es/guide']`
 */
export function languagesToAnswer(path: string, parts: readonly PartKey[]): Language[] {
  const own = languageAt(path);
  return [...new Set([...(own ? [own] : []), ...parts.map((key) => splitKey(key)[0]), ...languages])];
}

/** Language of a path below the scope. */
export function languageAt(path: string): Language | undefined {
  const [first] = path.split('/');
  return isLanguage(first) ? first : undefined;
}
