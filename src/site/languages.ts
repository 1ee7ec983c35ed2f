/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'es'] as const;

/** A language of the site; also the first part of every page's path. */
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Localized<T = string> = Record<Language, T>;

/** Name of each language in itself. */
export const languageNames: Localized = { en: 'English', es: 'Español' };

/** Locale for numbers, dates and sorting: Spanish is Peru's. */
export const intlLocales: Localized = { en: 'en-GB', es: 'es-PE' };

/** The other language: `'en'` for `'es'` and the reverse. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** Whether a text is one of the site's languages. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);
