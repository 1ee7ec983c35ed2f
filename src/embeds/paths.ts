import type { Language } from '../site/languages.ts';

/** Path below the base path of the page that is shown on other pages: `('en', 'charts/ratings')`. A contract. */
export const embedPath = (language: Language, path: string): string => `embed/${language}/${path}/`;

/** Path below the base path of the oEmbed document of the same. A contract. */
export const oembedPath = (language: Language, path: string): string => `oembed/${language}/${path}.json`;
