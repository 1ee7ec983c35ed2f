import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import type { Worksheet } from './schema.ts';

/**
 * A sheet of paper as schema.org describes it. What it is based on is not said: worksheets are our own.
 *
 * @param url absolute
 */
export const worksheetNode = (
  { title, description }: Worksheet,
  language: Language,
  url: string,
): JsonLd => ({
  '@type': 'LearningResource',
  name: title[language],
  description: description[language],
  learningResourceType: 'worksheet',
  inLanguage: language,
  isAccessibleForFree: true,
  url,
});
