import type { Language } from '../site/languages.ts';
import type { FlashEvaluation } from './flash-schema.ts';
import type { Scored } from './score.ts';

/** What the page of the flash evaluation gives its script; the words of questions and advice stand in the page. */
export interface FlashPage {
  language: Language;
  evaluation: Scored & Pick<FlashEvaluation, 'code'>;
  /** Titles of the headings by id. */
  headings: Record<string, string>;
  stages: Record<string, { title: string; href: string }>;
  /** Address of the page on which members are compared. */
  together: string;
  words: Record<string, string>;
  /** Words of the buttons that keep the state. */
  device: Record<string, string>;
}
