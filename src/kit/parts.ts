import type { WordKey } from '../site/words.ts';

const words: Record<string, WordKey> = {
  guide: 'nav.guide',
  worksheets: 'nav.worksheets',
  tools: 'tools.title',
  course: 'nav.course',
  cases: 'nav.cases',
  evaluation: 'nav.evaluation',
  catalogue: 'nav.catalogue',
  charts: 'figures.title',
  share: 'kit.part',
};

/** What heads the short addresses of a part of the site: that of its path, or else "This site". */
export const partWord = (path: string): WordKey => words[path.split('/')[0] ?? ''] ?? 'nav.site';

/** The parts in the order in which they are shown. */
export const partWords: WordKey[] = [...Object.values(words), 'nav.site'];
