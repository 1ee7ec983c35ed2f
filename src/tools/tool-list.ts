import type { WordKey } from '../site/words.ts';

/** A tool of the site as it is listed; what it is for stands in the words `tools.{id}.…`. */
export interface ListedTool {
  id: 'readiness' | 'flash' | 'together' | 'monitoring' | 'course';
  /** Path below the language. */
  path: string;
  title: WordKey;
}

/** The tools in the order in which a group comes to need them. */
export const tools: readonly ListedTool[] = [
  { id: 'readiness', path: 'tools/readiness', title: 'readiness.title' },
  { id: 'flash', path: 'tools/flash-evaluation', title: 'flash.title' },
  { id: 'together', path: 'tools/flash-evaluation/together', title: 'together.title' },
  { id: 'monitoring', path: 'tools/monitoring', title: 'book.title' },
  { id: 'course', path: 'course', title: 'nav.course' },
];
