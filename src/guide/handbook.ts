import { type HTMLElement, parse } from 'node-html-parser';

/** The guide bound to one page, and the works it cites in the order of their numbers. */
export interface Handbook {
  html: string;
  /** Ids of the cited works; the first has number 1. */
  sources: string[];
}

/** Id of a chapter: `guide/stages/trust` → `guide-stages-trust`. */
export const chapterId = (path: string): string => path.replaceAll('/', '-');

/** Makes the ids of a chapter its own, so that equal headings of two chapters do not clash. */
function prefixIds(chapter: HTMLElement, prefix: string) {
  for (const element of chapter.querySelectorAll('[id]'))
    element.setAttribute('id', `${prefix}--${element.id}`);
}

/** Headings one step down: the chapter's title stands above them. */
function lowerHeadings(chapter: HTMLElement) {
  for (const level of [4, 3, 2, 1]) {
    for (const heading of chapter.querySelectorAll(`h${level}`)) heading.tagName = `H${level + 1}`;
  }
}

/** Where a link of a chapter leads on the bound page: to a chapter of it, or out of it. */
function boundHref(href: string, address: string, home: string, chapters: Set<string>): string {
  const base = 'http://guide.invalid';
  const url = new URL(href, base + address);
  if (url.origin !== base) return href;
  const path = url.pathname.startsWith(home) ? url.pathname.slice(home.length).replace(/\/$/, '') : undefined;
  if (path === undefined || !chapters.has(path)) return url.pathname + url.hash;
  return `#${chapterId(path)}${url.hash ? `--${url.hash.slice(1)}` : ''}`;
}

/** Gives a citation of an other work its number, the same each time. */
function numberCitations(root: HTMLElement, sources: string[]) {
  for (const mark of root.querySelectorAll('a.evidence[data-kind=other]')) {
    const id = mark.getAttribute('href')?.split('#')[1] ?? '';
    if (!sources.includes(id)) sources.push(id);
    const number = sources.indexOf(id) + 1;
    mark.setAttribute('href', `#source-${number}`);
    mark.insertAdjacentHTML('beforeend', ` [${number}]`);
  }
}

/**
 * Binds the chapters of the guide to one page: ids made unique, headings one step down, links between chapters kept
 * inside the page, citations numbered.
 *
 * @param html `<article data-path="guide/…">` for each chapter, as rendered
 * @param home address of the language's home page: `/en/`
 */
export function bindHandbook(html: string, home: string): Handbook {
  const root = parse(html);
  const articles = root.querySelectorAll('article[data-path]');
  const chapters = new Set(articles.map((article) => article.getAttribute('data-path') ?? ''));
  const sources: string[] = [];
  for (const article of articles) {
    const path = article.getAttribute('data-path') ?? '';
    for (const link of article.querySelectorAll('a[href]')) {
      if (link.classList.contains('evidence')) continue;
      link.setAttribute(
        'href',
        boundHref(link.getAttribute('href') ?? '', `${home}${path}/`, home, chapters),
      );
    }
    prefixIds(article, chapterId(path));
    lowerHeadings(article);
    article.setAttribute('id', chapterId(path));
  }
  numberCitations(root, sources);
  return { html: root.toString(), sources };
}
