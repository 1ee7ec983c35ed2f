import { wordsOf } from './match.ts';

/** A page that was found. */
export interface Result {
  href: string;
  title: string;
  /** The heading that the address leads to, where it is not the page itself. */
  heading?: string;
  /** Plain text about the page. */
  description?: string;
  /** Text of the page in HTML, with the words found in `<mark>`; nothing else of it is to be taken as markup. */
  excerpt?: string;
}

/** What Pagefind says of a page: the part of it that is used here. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  /** The page cut at its headings, as far as the words stand there. */
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: { balanced_score: number; location: number }[];
  }[];
}

type Part = PagefindPage['sub_results'][number];

const wordCount = (text: string) => text.trim().split(/\s+/).length;

/** Whether a part stands before the first heading, or below the page's title, which Starlight names so. */
const isTop = ({ url }: Part) => !url.includes('#') || url.endsWith('#_top');

/** How much the words asked for weigh in a part; in the title they have been found without it. */
function score(part: Part, title: string): number {
  const start = isTop(part) ? wordCount(title) : 0;
  const inPart = part.weighted_locations.filter(({ location }) => location >= start);
  return inPart.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

const plain = (text: string) => text.replace(/<\/?mark>/g, '').replace(/[.:]$/, '');

/** Takes the heading off the beginning of an excerpt: it stands above it already. Shows where the excerpt is cut. */
function trimmed(excerpt: string, heading: string): string {
  const words = excerpt.split(' ');
  const isHeading = plain(words.slice(0, wordCount(heading)).join(' ')) === plain(heading.trim());
  const text = isHeading ? words.slice(wordCount(heading)).join(' ') : excerpt;
  const start = !isHeading && /^\p{Lowercase}/u.test(plain(text)) ? '… ' : '';
  const end = !text || /[.!?…]$/.test(text.replace(/<\/mark>$/, '')) ? '' : ' …';
  return start + text + end;
}

/** The place in a page where the words asked for weigh most: below which heading. */
export function bestPassage({ url, excerpt, meta, sub_results }: PagefindPage): Result {
  const title = meta.title ?? url;
  const [best] = [...sub_results].sort((a, b) => score(b, title) - score(a, title));
  if (!best || isTop(best)) return { href: url, title, excerpt: trimmed(best?.excerpt ?? excerpt, title) };
  return { href: best.url, title, heading: best.title, excerpt: trimmed(best.excerpt, best.title) };
}

/**
 * How many letters two words must have in common at their beginning to be forms of one word, by the length of the one
 * asked for without its plural: "feria" and "ferial" share 3, "poncho" and "poner" too few.
 */
const commonLetters = (length: number) => Math.max(3, Math.ceil(length * 0.55));

function isForm(word: string, asked: string): boolean {
  const stem = asked.replace(/e?s$/, '');
  return word.startsWith(stem.slice(0, commonLetters(stem.length)));
}

/** The words of a page that Pagefind takes for those that were asked for. */
function markedIn({ excerpt, sub_results }: PagefindPage): string[] {
  const excerpts = [excerpt, ...sub_results.map((part) => part.excerpt)].join(' ');
  return [...excerpts.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, word = '']) => wordsOf(word));
}

/**
 * How many words of a query a page has to the letter, or with another ending; of several queries the most. To Pagefind
 * "punto" is as good as "Puno".
 */
export function wordsHad(queries: string[], page: PagefindPage): number {
  const marked = markedIn(page);
  const isHad = (asked: string) => marked.some((word) => word.startsWith(asked));
  return Math.max(0, ...queries.map((query) => wordsOf(query).filter(isHad).length));
}

/**
 * Whether a page has a word of the queries, or a form of it. For a word that stands nowhere, Pagefind gives what its
 * beginning is: pages with "e" for "ebaluacion".
 */
export function hasWordOf(queries: string[], page: PagefindPage): boolean {
  const marked = markedIn(page);
  const asked = queries.flatMap(wordsOf);
  return marked.some((word) => asked.some((each) => isForm(word, each)));
}
