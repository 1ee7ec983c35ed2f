import type { Row } from './facets.ts';
import type { FilterData } from './filter-data.ts';
import { rowElement } from './row-element.client.ts';

/** About as many lines of the list as a screen shows: on a phone each is a card of its own. */
const screenful = () => (matchMedia('(min-width: 50rem)').matches ? 12 : 3);

/** Calls back when the page has nothing more urgent to do. Safari asks to be told a time instead. */
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 1000 }) : setTimeout(act, 50);

/** A body for new lines in the place of the old ones, which are hidden at once and taken away when there is time. */
function freshBody(template: HTMLTemplateElement): HTMLElement {
  const old = template.parentElement as HTMLElement;
  const fresh = old.cloneNode() as HTMLElement;
  fresh.append(template);
  // On a phone the table's own style would overrule "hidden".
  old.style.display = 'none';
  old.before(fresh);
  whenIdle(() => old.remove());
  return fresh;
}

/**
 * The lines of what was found: a screenful at once; the others, which a slow phone takes long for, in handfuls after
 * they are painted.
 *
 * @param template an empty line, in the body of the table
 * @param onAdded called whenever lines have come
 * @returns puts lines in the place of those that are there
 */
export function rowsView(template: HTMLTemplateElement, data: FilterData, onAdded: () => void) {
  let shown = 0;
  return (rows: Row[]) => {
    const body = freshBody(template);
    const mine = ++shown;
    const count = screenful();
    const addFrom = (begin: number) => {
      if (mine !== shown) return;
      body.append(...rows.slice(begin, begin + count).map((row) => rowElement(template, row, data)));
      onAdded();
      if (begin + count < rows.length) whenIdle(() => addFrom(begin + count));
    };
    addFrom(0);
  };
}
