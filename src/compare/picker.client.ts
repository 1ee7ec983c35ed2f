import { cells } from '../list/cells.ts';
import { noChoice } from '../list/choice.ts';
import type { Row } from '../list/facets.ts';
import { find } from '../list/find.ts';
import { indexSource } from '../list/index-source.ts';
import { element } from '../site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatNumber } from '../site/format.ts';
import type { CompareData } from './compare-data.ts';

/** Waits until typing pauses. */
const pause = 150;

/**
 * The window in which a consortium is picked, by words or from the list. It asks for the filter's index when it is
 * opened, and of that for the parts it shows.
 *
 * @returns opens the window; the answer is the id that was picked, or none
 */
export function picker(root: HTMLElement, data: CompareData) {
  const { language, labels, words } = data;
  const window = root.querySelector('dialog');
  const input = window?.querySelector('input');
  const list = window?.querySelector('ul');
  const count = window?.querySelector('.count');
  const again = window?.querySelector<HTMLElement>('.again');
  if (!window || !input || !list || !count || !again)
    throw new Error('The comparison has no window to pick from');
  const source = indexSource(data.index, {});
  let without: string[] = [];
  let turn = 0;

  const buttonOf = (row: Row) => {
    const { department, sector, firms } = cells(row, language, labels);
    const more = element('span', {}, `${sector} · ${department} · ${firms} ${words.firms}`);
    return element('button', { type: 'button', value: row.id }, row.name, more);
  };

  const countText = (shown: number, found: number) => {
    const texts = { shown: formatNumber(language, shown), count: formatNumber(language, found) };
    if (found === 0) return words.pickerNone;
    return fillGaps(shown < found ? words.pickerFirst : words.pickerFound, texts);
  };

  const show = async () => {
    const mine = ++turn;
    try {
      const { rows, page } = await find({ ...noChoice(), text: input.value.trim() }, source);
      if (mine !== turn) return;
      const free = page.items.filter(({ id }) => !without.includes(id));
      again.hidden = true;
      list.replaceChildren(...free.map((row) => element('li', {}, buttonOf(row))));
      count.textContent = countText(free.length, rows.length - (page.items.length - free.length));
    } catch {
      if (mine !== turn) return;
      count.textContent = words.failed;
      again.hidden = false;
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(show, pause);
  });
  again.addEventListener('click', () => {
    input.focus();
    void show();
  });
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button) window.close(button.value);
  });

  return (taken: string[]): Promise<string> => {
    without = taken;
    input.value = '';
    list.replaceChildren();
    count.textContent = '';
    window.returnValue = '';
    window.showModal();
    input.focus();
    void show();
    return new Promise((resolve) => {
      window.addEventListener('close', () => resolve(window.returnValue), { once: true });
    });
  };
}
