import type { Fact } from '../provenance/facts.ts';
import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';

/** What surrounds a figure on its page. */
interface PassportPage {
  language: Language;
  /** Absolute. */
  url: string;
  /** Unit in words. */
  unit: string;
  /** How it came about, in words: counted, computed, estimated. */
  kind: string;
  /** The document it stands in, as it is cited. */
  citation: string;
}

/** A figure as schema.org describes it: what was observed, when, and where that is written. */
export const observationNode = (
  { label, value, asOf }: Fact,
  { language, url, unit, kind, citation }: PassportPage,
): JsonLd => ({
  '@type': 'Observation',
  name: label[language],
  variableMeasured: label[language],
  value,
  unitText: unit,
  observationDate: asOf,
  measurementMethod: kind,
  mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: language, citation },
});
