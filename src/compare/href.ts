import { href } from '../site/href.ts';
import type { Language } from '../site/languages.ts';
import { comparePath, compareQuery } from './address.ts';

/** Address of the page that compares, with some consortia already on it: `compareHref('en', ['muyu'])`. */
export const compareHref = (language: Language, ids: readonly string[] = []): string =>
  href(language, comparePath) + compareQuery(ids);
