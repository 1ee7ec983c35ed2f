import type { Localized } from '../site/languages.ts';

/** Name of the copy of a language, of its folder as of its file; published, so it stays. */
const copyNames: Localized = { en: 'export-consortia-en', es: 'consorcios-de-exportacion-es' };

/** What tells how to open the copy, by the name that a reader of the language looks for. */
const readmeNames: Localized = { en: 'README.txt', es: 'LEEME.txt' };

/** Path of the zip below the site's root. */
export const copyPath = (language: keyof Localized): string => `takeaway/${copyNames[language]}.zip`;

/** Folder that the zip unpacks into. */
export const copyFolder = (language: keyof Localized): string => copyNames[language];

/** Name of the text that tells how to open the copy. */
export const readmeName = (language: keyof Localized): string => readmeNames[language];
