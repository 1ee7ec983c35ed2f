import type { FacetLabels } from '../list/labels.ts';
import type { Language } from '../site/languages.ts';
import type { ComparedProperty } from './comparison.ts';
import type { CompareWords } from './words.ts';

/** What the page gives the comparison in the browser. */
export interface CompareData {
  language: Language;
  labels: FacetLabels;
  words: CompareWords & Record<'ignored' | 'andMore', string>;
  /** Names of the properties. */
  properties: Record<ComparedProperty, string>;
  /** Address of the folder with the filter's index. */
  index: string;
  /** Address of the folder with one record for each consortium. */
  records: string;
  /** Address of the catalogue. */
  page: string;
  /** Addresses of the case studies by consortium. */
  cases: Record<string, string>;
  /** The ids that there are, while they are few. */
  known?: string[] | undefined;
}
