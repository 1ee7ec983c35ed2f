import { inOtherLanguage, pageAddress, pathOf, withBase } from './addresses.ts';
import type { Language } from './languages.ts';

const base = import.meta.env.BASE_URL;

/** Address of a page of this build: `href('en', 'catalogue/muyu')`. */
export const href = (language: Language, path = ''): string => pageAddress(base, language, path);

/** Address of a file of this build: `fileHref('data/consortia.json')`. */
export const fileHref = (path: string): string => withBase(base, path);

/** The page that is shown, in the other language. */
export const counterpartHref = (pathname: string): string => inOtherLanguage(base, pathname);

/** Path of the page that is shown, below its language. */
export const pagePath = (pathname: string): string => pathOf(base, pathname);
