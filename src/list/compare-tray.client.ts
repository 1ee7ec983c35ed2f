import { fillGaps } from '../site/fill-gaps.ts';
import type { Choice } from './choice.ts';
import type { Row } from './facets.ts';
import type { FilterData } from './filter-data.ts';

/** The boxes that pick consortia, in every list of the page, and the tray that holds those that are picked. */
export function compareTray(root: HTMLElement, { embedded, most, words }: FilterData) {
  const tray = root.querySelector<HTMLElement>('.tray');
  // At the foot of the window, whatever contains the page's text.
  if (tray) {
    document.body.append(tray);
    const tellHeight = () => document.documentElement.style.setProperty('--tray', `${tray.offsetHeight}px`);
    new ResizeObserver(tellHeight).observe(tray);
  }
  const names = tray?.querySelector('strong');
  const link = tray?.querySelector('a');
  const address = link?.getAttribute('href') ?? '';
  const known = new Map(((embedded['rows/0'] as Row[] | undefined) ?? []).map(({ id, name }) => [id, name]));
  const boxes = () => Array.from(document.querySelectorAll<HTMLInputElement>('[name=compare]'));
  const nameOf = (id: string) => {
    const line = boxes()
      .find(({ value }) => value === id)
      ?.closest('tr');
    return known.get(id) ?? line?.querySelector('a')?.textContent ?? id;
  };
  let picked: string[] = [];
  let onPick: (picked: string[]) => void = () => {};

  const mark = () => {
    for (const box of boxes()) box.checked = picked.includes(box.value);
  };
  const say = (text: string) => {
    const status = tray?.querySelector('[role=status]');
    if (status) status.textContent = text;
  };

  document.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box.name !== 'compare') return;
    if (box.checked && picked.length >= most) {
      box.checked = false;
      say(fillGaps(words.tooMany, { count: most }));
      return;
    }
    known.set(box.value, nameOf(box.value));
    onPick(box.checked ? [...picked, box.value] : picked.filter((id) => id !== box.value));
  });
  tray?.querySelector('button')?.addEventListener('click', () => {
    const box = boxes().find((one) => one.checked && one.checkVisibility());
    onPick([]);
    // The tray is gone: the focus goes back to where it was filled.
    (box ?? root.querySelector('input'))?.focus();
  });

  return {
    onPick(act: (picked: string[]) => void) {
      onPick = act;
    },
    /** Marks what is picked among lines that have come. */
    markNew() {
      if (picked.length > 0) mark();
    },
    show({ compare }: Choice) {
      picked = compare;
      mark();
      say('');
      if (!tray || !names || !link) return;
      tray.hidden = compare.length === 0;
      names.textContent = compare.map(nameOf).join(', ');
      link.href = `${address}?${new URLSearchParams(compare.map((id) => ['id', id]))}`;
    },
  };
}
