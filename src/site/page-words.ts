import en from '../../content/i18n/en.json' with { type: 'json' };
import es from '../../content/i18n/es.json' with { type: 'json' };
import type { Language } from './languages.ts';

const dictionaries: Record<Language, Record<string, string>> = { en, es };

/**
 * The words of the interface that a page gives its script: `('en', 'flash.say.')` gives those of all keys that begin so,
 * by the rest of the key. Their gaps are in single braces.
 */
export const toolWords = (language: Language, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(dictionaries[language])
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text]),
  );
