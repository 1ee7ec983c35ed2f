import { fillGaps } from '../site/fill-gaps.ts';
import { type Choice, writeChoice } from './choice.ts';
import type { FilterData } from './filter-data.ts';
import type { ListPage } from './paging.ts';

/**
 * The links from page to page of what was found.
 *
 * @param onTurn called with the page that the reader turns to
 * @returns shows where in the pages of a choice one is
 */
export function pagerView(pager: HTMLElement, data: FilterData, onTurn: (page: number) => void) {
  const [previous, next] = Array.from(pager.querySelectorAll('a'));
  const place = pager.querySelector('span');
  for (const link of [previous, next]) {
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      onTurn(Number(link.dataset.page));
    });
  }

  return ({ number, of }: ListPage<unknown>, choice: Choice) => {
    pager.hidden = of === 1;
    for (const [link, page] of [
      [previous, number - 1],
      [next, number + 1],
    ] as const) {
      if (!link) continue;
      link.hidden = page < 1 || page > of;
      link.dataset.page = String(page);
      link.href = `${data.page}${writeChoice({ ...choice, page })}`;
    }
    if (place) place.textContent = fillGaps(data.words.pageOf, { page: number, of });
  };
}
