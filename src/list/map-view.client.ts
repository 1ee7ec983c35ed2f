import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Choice } from './choice.ts';
import type { Answer } from './find.ts';
import { measures } from './measures.ts';

/** The map of tiles, where the page has one: a tap chooses a department, and its numbers follow the choice. */
export function mapView(language: Language) {
  const tiles = Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-map] a[data-department]'));
  return {
    onDepartment(act: (department: string) => void) {
      for (const tile of tiles) {
        tile.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          act(tile.dataset.department ?? '');
        });
      }
    },
    show({ places }: Answer, { facets }: Choice) {
      const most = (measure: (typeof measures)[number]) =>
        Math.max(1, ...Object.values(places).map((place) => place[measure]));
      for (const tile of tiles) {
        const department = tile.dataset.department ?? '';
        const isChosen = facets.department.includes(department);
        if (isChosen) tile.setAttribute('aria-current', 'true');
        else tile.removeAttribute('aria-current');
        for (const measure of measures) {
          const value = places[department]?.[measure] ?? 0;
          const shown = tile.querySelector<HTMLElement>(`.${measure}`);
          const number = shown?.querySelector('b');
          shown?.style.setProperty('--share', String(value / most(measure)));
          if (number) number.textContent = formatNumber(language, value);
        }
      }
    },
  };
}
