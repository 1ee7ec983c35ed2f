import type { WordKey } from '../site/words.ts';

/** The parts of the site, in the order in which the site index shows them, with the words that head them. */
export const sectionWords = {
  guide: 'nav.guide',
  course: 'nav.course',
  cases: 'nav.cases',
  evaluation: 'nav.evaluation',
  catalogue: 'nav.catalogue',
  charts: 'figures.title',
  facts: 'nav.facts',
  about: 'nav.about',
} as const satisfies Record<string, WordKey>;

/** A part of the site. */
export type SectionId = keyof typeof sectionWords;

/** The parts of the site in order. */
export const sectionIds = Object.keys(sectionWords) as SectionId[];

/** A page that can be looked for. */
export interface ListedPage {
  /** Path below the language: `guide/stages/trust`; empty for the home page. */
  path: string;
  title: string;
  description: string;
  href: string;
  section: SectionId;
}

/** Part of the site that a path belongs to; the home page and the like count as "about". */
export function sectionOf(path: string): SectionId {
  const [first] = path.split('/');
  return sectionIds.find((section) => section === first) ?? 'about';
}
