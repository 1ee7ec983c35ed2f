import { fillGaps } from '../site/fill-gaps.ts';
import type { SearchWords } from './search-data.ts';

/** What the search has found so far. */
export interface Findings {
  /** Whether the full text waits to be asked for, is on its way, cannot be reached, was cut off, or has answered. */
  fullText: 'waiting' | 'loading' | 'failed' | 'cut' | 'answered';
  /** Pages that are on the screen, each counted once. */
  shown: number;
  /** Pages known to be found. */
  count: number;
  /** Whether there may be more than `count`, because not all were asked for their address. */
  mayBeMore: boolean;
}

function counted({ shown, count, mayBeMore }: Findings, words: SearchWords): string {
  if (shown < count || mayBeMore) {
    return fillGaps(words.first, { shown, count: mayBeMore ? fillGaps(words.atLeast, { count }) : count });
  }
  return count === 1 ? words.one : fillGaps(words.many, { count });
}

function stateText(findings: Findings, words: SearchWords): string {
  const { fullText, count } = findings;
  const found = counted(findings, words);
  if (fullText === 'waiting') return fillGaps(words.byTitle, { found });
  if (fullText === 'loading') return count ? fillGaps(words.loading, { found }) : words.noneYet;
  if (fullText === 'failed') return count ? fillGaps(words.titlesOnly, { found }) : words.noneByTitle;
  if (fullText === 'cut') return fillGaps(words.cut, { found });
  return count ? found : words.none;
}

/**
 * Says how many pages were found, how many of them are shown where that is not all, and where they were sought.
 *
 * @param also other queries that were asked with it
 */
export function statusText(findings: Findings, words: SearchWords, also: string[] = []): string {
  const text = stateText(findings, words);
  return also.length ? `${text} ${fillGaps(words.also, { words: also.join(', ') })}` : text;
}

/**
 * How many pages titles and full text found together. Of the full text only those shown are known by their address;
 * where there are more, the number is the least that it can be.
 *
 * @param titles addresses found by title or description, all of them
 * @param passages addresses of the pages of the full text that are known
 * @param inFullText how many pages were found in the full text
 */
export const countFound = (titles: string[], passages: string[], inFullText: number): number =>
  Math.max(new Set([...titles, ...passages]).size, inFullText);
