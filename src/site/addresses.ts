import { isLanguage, type Language, otherLanguage } from './languages.ts';

/** Puts a path of the site below the base path: `('/consortia', 'data/x.json')` → `/consortia/data/x.json`. */
export const withBase = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;

/** Path below the base path that a file of the built site answers at: `es/guide/index.html` → `es/guide/`. */
export const pathOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Address of a page, always with a closing slash:
 * `('/', 'en', 'catalogue/muyu')` → `/en/catalogue/muyu/`; an empty path is the home page.
 */
export const pageAddress = (base: string, language: Language, path: string): string =>
  withBase(base, `${[language, ...path.split('/')].filter(Boolean).join('/')}/`);

/** Language of an address below the base path: `('/', '/es/guide/')` → `'es'`; undefined for `/` and files. */
export function languageOf(base: string, pathname: string): Language | undefined {
  const [first] = pathname.slice(withBase(base, '').length).split('/');
  return isLanguage(first) ? first : undefined;
}

/**
 * Path of a page below its language: `('/', '/es/guide/stages/trust/')` → `guide/stages/trust`; of the home page nothing.
 *
 * @throws Error for an address that has no language.
 */
export function pathOf(base: string, pathname: string): string {
  const language = languageOf(base, pathname);
  if (!language) throw new Error(`${pathname} is not below a language`);
  return pathname.slice(withBase(base, language).length).replace(/^\/|\/$/g, '');
}

/**
 * The same page in the other language: `('/', '/es/guide/')` → `/en/guide/`.
 *
 * @throws Error for an address that has no language.
 */
export function inOtherLanguage(base: string, pathname: string): string {
  const language = languageOf(base, pathname);
  if (!language) throw new Error(`${pathname} is not below /en/ or /es/, so it has no counterpart`);
  const rest = pathname.slice(withBase(base, language).length);
  return withBase(base, otherLanguage(language) + rest);
}
