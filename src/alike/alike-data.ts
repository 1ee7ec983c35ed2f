import type { FacetLabels } from '../list/labels.ts';
import type { Language } from '../site/languages.ts';
import type { AlikeWords } from './words.ts';

/** What the page gives the tool in the browser. */
export interface AlikeData {
  language: Language;
  labels: FacetLabels;
  words: AlikeWords & Record<'ignored' | 'andMore', string>;
  /** Address of the folder with the filter's index. */
  index: string;
  /** Address of the catalogue. */
  page: string;
  /** Address of the page that compares. */
  compare: string;
}
