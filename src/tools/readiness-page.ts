import type { Language } from '../site/languages.ts';
import type { Questions } from './questions.ts';
import type { Judged } from './readiness.ts';

/** What the page of the readiness check gives its script; the words of questions and advice stand in the page. */
export interface ReadinessPage {
  language: Language;
  readiness: Judged & Questions;
  /** Titles of the criteria by id. */
  criteria: Record<string, string>;
  /** Where a group goes that can begin. */
  begin: { title: string; href: string };
  words: Record<string, string>;
  /** Words of the buttons that keep the state. */
  device: Record<string, string>;
}
