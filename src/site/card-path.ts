import type { Language } from './languages.ts';

/**
 * Path of a page's card below the base path: `('en', 'catalogue/muyu')` → `cards/en/catalogue/muyu.jpg`. A contract.
 *
 * @param path of the page below the language, without slashes around it; nothing is the home page
 */
export const cardPath = (language: Language, path: string): string =>
  `cards/${language}/${path || 'index'}.jpg`;
