import type { Language } from '../site/languages.ts';

/** Endings of the files that say how a page is cited: to read, for BibTeX, for programs that manage references. */
export const citeEndings = ['txt', 'bib', 'ris'] as const;

/** Ending of a file that says how a page is cited. */
export type CiteEnding = (typeof citeEndings)[number];

/** Path of a file that says how a page is cited, below the base path: `cite/es/guide/trust.txt`. A contract. */
export const citePath = (language: Language, path: string, ending: CiteEnding): string =>
  `cite/${language}/${path || 'index'}.${ending}`;
