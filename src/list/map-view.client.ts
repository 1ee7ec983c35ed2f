import { formatNumber } from '../site/format.ts';
import { setText } from '../site/set-text.ts';
import type { Choice } from './choice.ts';
import type { FilterData } from './filter-data.ts';
import type { Answer } from './find.ts';
import { measures } from './measures.ts';

const mark = (element: Element | undefined, isCurrent: boolean) => {
  if (isCurrent) element?.setAttribute('aria-current', 'true');
  else element?.removeAttribute('aria-current');
};

/**
 * The map of tiles and the table of its numbers, where the page has them: a tap chooses a department, and both follow
 * the choice.
 */
export function mapView({ language, measures: names }: Pick<FilterData, 'language' | 'measures'>) {
  const tiles = Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-map] a[data-department]'));
  /** A line for each of these tiles, in their order. */
  const lines = Array.from(document.querySelectorAll<HTMLTableRowElement>('[data-map] tbody tr'));
  /** What holds the map, which a phone does not open before it is asked to. */
  const box = tiles[0]?.closest('details');
  /** What leads from the map to the list, with how many are in it. */
  const see = document.querySelector<HTMLButtonElement>('[data-map] .to-list');
  let due: (() => void) | undefined;
  const showDue = () => {
    due?.();
    due = undefined;
  };
  box?.addEventListener('toggle', showDue);
  addEventListener('beforeprint', showDue);

  const showNow = ({ places, rows }: Answer, { facets }: Choice) => {
    if (see) see.hidden = facets.department.length === 0;
    setText(see?.querySelector('span'), `(${formatNumber(language, rows.length)})`);
    const most = measures.map((measure) =>
      Math.max(1, ...Object.values(places).map((place) => place[measure])),
    );
    tiles.forEach((tile, place) => {
      const department = tile.dataset.department ?? '';
      const line = lines[place];
      for (const element of [tile, line]) mark(element, facets.department.includes(department));
      measures.forEach((measure, column) => {
        const value = places[department]?.[measure] ?? 0;
        const number = formatNumber(language, value);
        const shown = tile.querySelector<HTMLElement>(`.${measure}`);
        shown?.style.setProperty('--share', String(value / (most[column] ?? 1)));
        setText(shown?.querySelector('b'), number);
        setText(shown?.querySelector('.sr-only'), names[measure][value === 1 ? 'one' : 'other']);
        setText(line?.cells[column + 1], number);
      });
    });
  };

  return {
    onSee: (act: () => void) => see?.addEventListener('click', act),
    onDepartment(act: (department: string) => void) {
      for (const tile of tiles) {
        tile.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          act(tile.dataset.department ?? '');
        });
      }
    },
    /** Shows what a choice finds: at once where the map is seen, else when it is opened or printed. */
    show(answer: Answer, choice: Choice) {
      due = () => showNow(answer, choice);
      if (!box || box.open) showDue();
    },
  };
}
