import i18next from 'i18next';
import en from '../../content/i18n/en.json' with { type: 'json' };
import es from '../../content/i18n/es.json' with { type: 'json' };
import type { Language } from './languages.ts';

type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'other' | 'many'}` ? Stem : Key;

/** A key of `content/i18n/{en,es}.json`; for words with a plural, the key without `_one`, `_other`. */
export type WordKey = WithoutPlural<keyof typeof en>;

/** Gives the words of the interface in one language; `{{name}}` in them is filled from `values`. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

const dictionary = i18next.createInstance();
await dictionary.init({
  resources: { en: { translation: en }, es: { translation: es } },
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  saveMissingTo: 'current',
  missingKeyHandler: ([language], _, key) => {
    throw new Error(`content/i18n/${language}.json has no "${key}"`);
  },
});

/**
 * The words of the interface in a language: `words('es')('catalogue.title')`.
 * What it gives throws an Error on a key that the language does not have.
 */
export const words = (language: Language): Words => dictionary.getFixedT(language) as Words;
