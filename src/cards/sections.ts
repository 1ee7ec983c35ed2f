import type { Language } from '../site/languages.ts';
import { type WordKey, words } from '../site/words.ts';

/** What each part of the site is called on cards, by the first part of a path. */
const names: Record<string, WordKey> = {
  guide: 'nav.guide',
  course: 'nav.course',
  cases: 'nav.cases',
  evaluation: 'nav.evaluation',
  catalogue: 'nav.catalogueShort',
  charts: 'figures.title',
  facts: 'nav.factsShort',
  worksheets: 'nav.worksheets',
  tools: 'tools.title',
  share: 'kit.part',
  about: 'nav.about',
};

/** Name of the part of the site that a path belongs to; nothing for what belongs to none. */
export function sectionFor(path: string, language: Language): string {
  const [part = ''] = path.split('/');
  const name = names[part];
  return name ? words(language)(name) : '';
}
