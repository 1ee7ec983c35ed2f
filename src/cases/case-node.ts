import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';

/** A case study as it stands on its page. */
interface CasePage {
  title: string;
  description: string;
  language: Language;
  /** Absolute. */
  address: string;
  /** Name of the consortium that it tells of. */
  name: string;
  /** What it is based on, as schema.org describes it. */
  report: JsonLd;
}

/** A case study as schema.org describes it. It dates nothing: the page is ours, the state that of the report. */
export const caseNode = ({ title, description, language, address, name, report }: CasePage): JsonLd => ({
  '@type': 'Article',
  headline: title,
  description,
  inLanguage: language,
  about: { '@type': 'Organization', name },
  isBasedOn: report,
  url: address,
});
