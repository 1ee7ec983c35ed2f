import { bestPassage, hasWordOf, type PagefindPage, type Result, wordsHad } from './passage.ts';

/** A page that Pagefind found, before it is loaded. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** How many pages are loaded at a time: each costs the reader some 2 kB. */
const step = 8;

/** The hits of several queries as one list: each page once, the best first. */
export function bestOf(hits: Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of [...hits].sort((a, b) => b.score - a.score)) {
    if (!best.has(hit.id)) best.set(hit.id, hit);
  }
  return [...best.values()];
}

/** What the full text of all pages has on a query; its pages are loaded some at a time. */
export class FullText {
  readonly #queries: string[];
  #hits: Hit[];
  #loaded = 0;
  #dropped = 0;

  /**
   * @param queries what was asked, with synonyms
   * @param hits the best first
   */
  constructor(queries: string[], hits: Hit[]) {
    this.#queries = queries;
    this.#hits = hits;
  }

  /** How many pages it was found in. */
  get count(): number {
    return this.#hits.length - this.#dropped;
  }

  /** How many of them have not been loaded yet. */
  get left(): number {
    return this.#hits.length - this.#loaded;
  }

  /** Loads the next pages and gives the best passage of each. Throws where one does not arrive. */
  async next(): Promise<Result[]> {
    const some = this.#hits.slice(this.#loaded, this.#loaded + step);
    this.#loaded += some.length;
    const pages = await Promise.all(some.map((hit) => hit.data()));
    const meant = pages
      .filter((page) => hasWordOf(this.#queries, page))
      .sort((a, b) => wordsHad(this.#queries, b) - wordsHad(this.#queries, a));
    this.#dropped += pages.length - meant.length;
    // Where the best are not what was meant, none of the rest is.
    if (this.#dropped === this.#loaded) this.#hits = this.#hits.slice(0, this.#loaded);
    return meant.map(bestPassage);
  }
}
