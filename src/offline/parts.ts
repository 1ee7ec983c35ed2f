import { type Language, languages } from '../site/languages.ts';
import type { WordKey } from '../site/words.ts';

/** The parts that a reader keeps one by one, in the order in which the page offers them. */
export const partIds = ['guide', 'tools', 'cases', 'catalogue', 'search', 'facts'] as const;

/** A part that a reader can keep. */
export type PartId = (typeof partIds)[number];

/** A part in one language, as what is kept names it: `es/guide`. */
export type PartKey = `${Language}/${PartId}`;

/** A list of files: a part's, or of what all parts of a language share. */
export type ListId = PartId | 'shared';

/** The lists that there are of a language. */
export const listIds = [...partIds, 'shared'] as const satisfies ListId[];

/** What a part is called, and what is in it. */
export const partWords: Record<PartId, { name: WordKey; text: WordKey }> = {
  guide: { name: 'offline.guide', text: 'offline.guideText' },
  tools: { name: 'offline.tools', text: 'offline.toolsText' },
  cases: { name: 'offline.cases', text: 'offline.casesText' },
  catalogue: { name: 'offline.catalogue', text: 'offline.catalogueText' },
  search: { name: 'offline.search', text: 'offline.searchText' },
  facts: { name: 'offline.facts', text: 'offline.factsText' },
};

/** Path of the page on which a part begins, below the language; the search has none of its own. */
export const partStart: Record<PartId, string | undefined> = {
  guide: 'guide',
  tools: 'tools',
  cases: 'cases',
  catalogue: 'catalogue',
  search: undefined,
  facts: 'facts',
};

const pagesIn = (language: Language, ...folders: string[]) =>
  folders.map((folder) => `${language}/${folder}/**/index.html`);

/**
 * Which files of the built site a list is made of, as patterns; what its pages need beside that (styles, scripts,
 * pictures) is found in the pages.
 */
export function patternsOf(language: Language, list: ListId): string[] {
  const patterns: Record<ListId, string[]> = {
    guide: pagesIn(language, 'guide'),
    tools: pagesIn(language, 'tools', 'worksheets', 'course'),
    cases: pagesIn(language, 'cases', 'evaluation'),
    catalogue: [
      ...pagesIn(language, 'catalogue'),
      'catalogue-index/*/*.json',
      'catalogue-index/*/rows/*.json',
      'catalogue-index/*/text/*.json',
      'data/consortia/*.json',
    ],
    search: [
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      `pagefind/wasm.${language}.pagefind`,
      `pagefind/pagefind.${language}_*`,
      `pagefind/{index,fragment,filter}/${language}_*`,
    ],
    facts: [...pagesIn(language, 'facts', 'charts'), `facts-index/${language}.json`],
    shared: [
      'index.html',
      `${language}/index.html`,
      ...pagesIn(language, 'about', 'site-index'),
      // Both: who asks for a page of the other language is answered in it.
      'offline/*/index.html',
      `search/${language}.json`,
      `manifest/${language}.webmanifest`,
      'icon.svg',
      'icon-180.png',
    ],
  };
  return patterns[list];
}

/** The language and the part that a key names: `'es/guide'` → `['es', 'guide']`. */
export const splitKey = (key: PartKey): [Language, PartId] => key.split('/') as [Language, PartId];

/** Whether a text of any origin names a part. */
export const isPartKey = (text: unknown): text is PartKey =>
  languages.some((language) => partIds.some((part) => text === `${language}/${part}`));

/** The lists that some parts are made of, what their languages share first: `['es/guide']` → `['es/shared', 'es/guide']`. */
export function listsOf(parts: PartKey[]): `${Language}/${ListId}`[] {
  const used = languages.filter((language) => parts.some((key) => key.startsWith(`${language}/`)));
  return [...used.map((language) => `${language}/shared` as const), ...parts];
}
