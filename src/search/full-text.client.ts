import { bestOf, FullText, type Hit } from './full-text.ts';
import { keep } from './keep.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}

/** Loads Pagefind's code; a browser that keeps a module which failed to arrive tries again under another address. */
function codeFrom(address: string) {
  const url = new URL(address, location.href);
  let attempts = 0;
  return keep(() => {
    url.search = attempts ? String(attempts) : '';
    attempts += 1;
    return import(/* @vite-ignore */ url.href);
  });
}

/**
 * The full text of all pages in the page's language, which is loaded with the first query. Pagefind keeps what did
 * not arrive as if it were empty: so an empty answer is asked for twice, and after a failure all begins afresh.
 *
 * @param address address of `pagefind.js`
 * @returns what looks several queries up as one; it throws where something does not arrive
 */
export function fullTextFrom(address: string): (queries: string[]) => Promise<FullText> {
  const loadCode = codeFrom(address);
  /** Without its worker: that is the same code over again, and on a slow line it is given up while it loads. */
  const start = async (): Promise<Pagefind> => (await loadCode()).createInstance({ noWorker: true });
  let pagefind = keep(start);

  const orAfresh = async <T>(work: () => Promise<T>) => {
    try {
      return await work();
    } catch (error) {
      pagefind = keep(start);
      throw error;
    }
  };
  const ask = async (queries: string[]) => {
    const instance = await pagefind();
    const answers = await Promise.all(queries.map((query) => instance.search(query)));
    return answers.flatMap(({ results }) => results);
  };
  return (queries) =>
    orAfresh(async () => {
      let hits = await ask(queries);
      if (hits.length === 0) {
        pagefind = keep(start);
        hits = await ask(queries);
      }
      const lasting = hits.map(({ id, score, data }) => ({ id, score, data: () => orAfresh(data) }));
      return new FullText(queries, bestOf(lasting));
    });
}
