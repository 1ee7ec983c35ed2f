import type { Result } from './result-item.client.ts';

/** Looks a query up in the full text of all pages. */
export type FullText = (query: string) => Promise<Result[]>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** How many pages the full text gives: each costs the reader some 2 kB. */
const most = 8;

/**
 * Loads Pagefind with the index of the page's language.
 *
 * @param url address of `pagefind.js`
 */
export async function loadFullText(url: string): Promise<FullText> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL(url, location.href).href);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(({ url: href, excerpt, meta }) => ({ href, excerpt, title: meta.title ?? href }));
  };
}
