import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import type { Term } from './glossary-schema.ts';

/**
 * The glossary as schema.org describes it. A term is named by its anchor; what it means stands there once, for people
 * and programs: the page is long enough.
 *
 * @param url of the page, absolute
 */
export const glossaryNode = (name: string, terms: Term[], language: Language, url: string): JsonLd => ({
  '@type': 'DefinedTermSet',
  name,
  inLanguage: language,
  url,
  hasDefinedTerm: terms.map(({ id, term }) => ({
    '@type': 'DefinedTerm',
    '@id': `${url}#${id}`,
    name: term[language],
  })),
});
