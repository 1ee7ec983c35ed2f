import { formatSize } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import type { ListSummary } from './edition.ts';
import { type ListId, listIds } from './parts.ts';

/**
 * Writes into the built page what each list costs, which was not known when the page was made.
 *
 * @throws Error where the page has no place for a cost
 */
export function fillCosts(html: string, language: Language, summaries: Record<ListId, ListSummary>): string {
  const t = words(language);
  const size = (bytes: number) => formatSize(language, bytes);
  const all = listIds.reduce((sum, id) => sum + summaries[id].cost, 0);
  const fill = (page: string, place: string, text: string) => {
    const empty = new RegExp(`(<(b|dd|span)\\b[^>]* ${place}[^>]*>)(</\\2>)`);
    if (!empty.test(page)) throw new Error(`The page that keeps has no empty ${place}`);
    return page.replace(empty, `$1${text}$3`);
  };
  let page = fill(html, 'data-cost="all"', size(all));
  for (const id of listIds) {
    page = fill(page, `data-cost="${id}"`, size(summaries[id].cost));
    const { pages } = summaries[id];
    if (id !== 'shared') {
      page = fill(page, `data-pages="${id}"`, pages > 0 ? `· ${t('offline.pages', { count: pages })}` : '');
    }
  }
  return page;
}
