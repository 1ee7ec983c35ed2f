import { languageOf } from './addresses.ts';
import type { Language } from './languages.ts';

/**
 * Language of the page that is being built, read from its address.
 *
 * @throws Error on a page that has no language, where a component would not know how to speak.
 */
export function pageLanguage({ url }: { url: URL }): Language {
  const language = languageOf(import.meta.env.BASE_URL, url.pathname);
  if (!language) throw new Error(`${url.pathname} is not below /en/ or /es/: pass the language on instead`);
  return language;
}
