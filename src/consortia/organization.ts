import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import type { Consortium } from './schema.ts';
import { departmentLabel } from './vocabulary.ts';

/** What surrounds a consortium on its page. */
interface Page {
  language: Language;
  /** Absolute. */
  address: string;
  /** One sentence, and of when it is. */
  description: string;
}

/**
 * A consortium as schema.org describes it. No number of employees: the annex counts the people in its members, and
 * they are not the consortium's.
 */
export const organizationNode = (
  { name, department, startYear }: Consortium,
  { language, address, description }: Page,
): JsonLd => ({
  '@type': 'Organization',
  '@id': `${address}#consortium`,
  name,
  description,
  location: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressRegion: departmentLabel(language, department),
      addressCountry: 'PE',
    },
  },
  foundingDate: String(startYear),
  mainEntityOfPage: { '@type': 'WebPage', '@id': address, inLanguage: language },
});
