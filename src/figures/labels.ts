import type { Localized } from '../site/languages.ts';
import { type WordKey, words } from '../site/words.ts';

/** Words of the interface in both languages. */
export const both = (key: WordKey, values?: Record<string, string | number>): Localized => ({
  en: words('en')(key, values),
  es: words('es')(key, values),
});
