import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Hit } from '../search/full-text.ts';
import { wordsOf } from '../search/match.ts';
import type { PagefindPage } from '../search/passage.ts';
import { asMarkup } from '../site/as-markup.ts';
import type { Passage } from './passages.ts';

/** A page whose text is looked through: where it lies in the copy, its title, and its text. */
export interface TextPage {
  place: string;
  title: string;
  passages: Passage[];
}

/** A passage with its place, as the full text keeps it; short, for there are many. */
type Kept = [page: number, id: string, heading: string, text: string];

/** The full text of a copy, as its search reads it. */
export interface FullTextFile {
  pages: [place: string, title: string][];
  passages: Kept[];
  /** MiniSearch's index of the passages, as it writes it. */
  index: object;
}

const options: Options<{ id: number; heading: string; text: string }> = {
  fields: ['heading', 'text'],
  tokenize: wordsOf,
  processTerm: (word) => word,
  searchOptions: {
    boost: { heading: 3 },
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 5 ? 0.2 : false),
  },
};

/** How many words of a passage are shown around those that were found. */
const shownWords = 30;

/** How many of them stand before the first that was found. */
const wordsBefore = 6;

/** The full text of pages, ready to be looked through. */
export function fullTextOf(pages: TextPage[]): FullTextFile {
  const passages = pages.flatMap(({ passages }, page) =>
    passages.map(({ id, heading, text }): Kept => [page, id, heading, text]),
  );
  const index = new MiniSearch(options);
  index.addAll(passages.map(([, , heading, text], id) => ({ id, heading, text })));
  return { pages: pages.map(({ place, title }) => [place, title]), passages, index: index.toJSON() };
}

/** Where to begin so that the most of the different words that were found are shown; -1 where the text has none. */
function bestStart(words: (string | undefined)[]): number {
  const shownFrom = (start: number) =>
    new Set(words.slice(start, start + shownWords - wordsBefore).filter(Boolean)).size;
  let best = { start: -1, shown: 0 };
  for (const [start, word] of words.entries()) {
    const shown = word ? shownFrom(start) : 0;
    if (shown > best.shown) best = { start, shown };
  }
  return best.start;
}

/**
 * The words of a passage around those that were found, as HTML in which these are marked; with the heading before them
 * where only that has them.
 */
export function excerptOf(heading: string, text: string, found: ReadonlySet<string>): string {
  const foundIn = (word: string) => wordsOf(word).find((part) => found.has(part));
  const mark = (word: string) => (foundIn(word) ? `<mark>${asMarkup(word)}</mark>` : asMarkup(word));
  const words = text.split(' ');
  const first = bestStart(words.map(foundIn));
  const start = Math.max(0, first - wordsBefore);
  const shown = words.slice(start, start + shownWords).map(mark);
  return (first < 0 ? [...heading.split(' ').map(mark), ...shown] : shown).join(' ');
}

/** Looks a query up in the full text: pages, the best first. */
export class FullTextSearch {
  readonly #file: FullTextFile;
  readonly #index: MiniSearch;
  readonly #root: string;

  /** @param root address of the copy's folder, with its closing slash */
  constructor(file: FullTextFile, root: string) {
    this.#file = file;
    this.#index = MiniSearch.loadJS(file.index as never, options as Options);
    this.#root = root;
  }

  /** Pages with a passage that has all words of the query, or else some of them. */
  hits(query: string): Hit[] {
    const all = this.#index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : this.#index.search(query);
    const byPage = new Map<number, SearchResult[]>();
    for (const result of found) {
      const [page] = this.#file.passages[result.id] as Kept;
      byPage.set(page, [...(byPage.get(page) ?? []), result]);
    }
    return [...byPage].map(([page, results]) => ({
      id: String(page),
      score: results[0]?.score ?? 0,
      data: async () => this.#pageOf(page, results),
    }));
  }

  #pageOf(page: number, results: SearchResult[]): PagefindPage {
    const [place = '', title = ''] = this.#file.pages[page] ?? [];
    const url = this.#root + place;
    const parts = results.map(({ id, score, terms }) => {
      const [, anchor, heading, text] = this.#file.passages[id] as Kept;
      return {
        title: heading,
        url: anchor ? `${url}#${anchor}` : url,
        excerpt: excerptOf(heading, text, new Set(terms)),
        weighted_locations: [{ balanced_score: score, location: Number.POSITIVE_INFINITY }],
      };
    });
    return { url, excerpt: parts[0]?.excerpt ?? '', meta: { title }, sub_results: parts };
  }
}
