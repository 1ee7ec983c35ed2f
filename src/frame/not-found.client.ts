import type { TitleEntry } from '#search/match.ts';
import type { SearchData } from '#search/search-data.ts';
import { nearestLinks, nearestPages } from './nearest-pages.ts';

/** Languages of the reader, best first: the one chosen here before, then the browser's. */
function readerLanguages(): (string | null)[] {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  try {
    return [localStorage.getItem('language'), ...spoken];
  } catch {
    return spoken;
  }
}

/** The path that was asked for, below the base path, as it was typed. */
function askedPath(base: string): string {
  const path = location.pathname.slice(base.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Proposes pages in the section of a language. */
function show(section: HTMLElement, entries: TitleEntry[]) {
  const box = section.querySelector<HTMLElement>('.nearest');
  for (const [title, , href] of entries) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href, textContent: title }));
    box?.querySelector('ul')?.append(item);
    box?.removeAttribute('hidden');
  }
}

async function fetchJson(url = '') {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}

/** Proposes, in the section of a language, the pages that a path most probably means. */
async function propose(section: HTMLElement, path: string) {
  const { pages }: SearchData = await fetchJson(section.dataset.titles);
  show(section, nearestPages(path, pages));
}

/** Proposes, in the section of a language, the short addresses that a mistyped one most probably means. */
async function proposeLinks(section: HTMLElement, code: string) {
  const links: TitleEntry[] = await fetchJson(section.dataset.links);
  const nearest = nearestLinks(code, links);
  // The code is what was typed, so it is shown.
  show(
    section,
    nearest.map(([title, description, href]) => [
      `${href.split('/').slice(-3, -1).join('/')}: ${title}`,
      description,
      href,
    ]),
  );
}

/** Puts the language of the address first, or else the reader's, and proposes pages in it; without one, in all. */
function helpOn() {
  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '/';
  const [first = '', ...rest] = askedPath(base).split('/');
  const inLanguage = (language: string | null) => sections.find(({ lang }) => lang === language);
  const ofAddress = inLanguage(first.toLowerCase());
  const best = ofAddress ?? readerLanguages().map(inLanguage).find(Boolean);
  if (best) sections[0]?.before(best);
  const path = ofAddress ? rest.join('/') : [first, ...rest].join('/');
  const isShort = first.toLowerCase() === 'go';
  for (const section of ofAddress ? [ofAddress] : sections) {
    const proposed = isShort ? proposeLinks(section, rest[0] ?? '') : propose(section, path);
    proposed.catch(() => {
      // Without the list of pages the links above are what there is.
    });
  }
}

helpOn();
