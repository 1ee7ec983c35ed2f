import type { Kind } from './draft.ts';
import { chart, fact, source } from './kinds/figures.ts';
import { caseKind, consortium } from './kinds/groups.ts';
import { term, worksheet } from './kinds/guide.ts';
import { correction, news, share } from './kinds/messages.ts';
import { link, page } from './kinds/pages.ts';

/** All that a writer can add. */
export const kinds: readonly Kind[] = [
  page,
  fact,
  source,
  term,
  caseKind,
  chart,
  worksheet,
  news,
  correction,
  link,
  share,
  consortium,
];
