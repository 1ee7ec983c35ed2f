import type { Language } from '../site/languages.ts';
import type { FacetLabels } from './labels.ts';
import type { measures } from './measures.ts';

/** Words with gaps in single braces that the browser fills. */
export type FilterWords = Record<
  | 'one'
  | 'many'
  | 'firmsOnly'
  | 'none'
  | 'remove'
  | 'leaves'
  | 'ignored'
  | 'andMore'
  | 'failed'
  | 'fetching'
  | 'text'
  | 'tooMany'
  | 'pickName'
  | 'pageOf',
  string
>;

/** What the page gives the filter in the browser. */
export interface FilterData {
  language: Language;
  labels: FacetLabels;
  /** Files of the index that came with the page, by name. */
  embedded: Record<string, unknown>;
  /** Address of the folder with all files of the index. */
  folder: string;
  /** Address of the catalogue. */
  page: string;
  /** At most so many can be compared. */
  most: number;
  words: FilterWords;
  /** What the map's numbers are called: one, and any other number. */
  measures: Record<(typeof measures)[number], Record<'one' | 'other', string>>;
}
