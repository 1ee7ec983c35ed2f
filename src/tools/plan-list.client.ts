import { element } from '#site/element.ts';
import type { Task } from './answer-state.ts';

/** Things to do with blanks for who and when; what they say stands in the page, in `NextThings.astro`. */
export function planList(
  statements: readonly string[],
  tasks: Record<string, Task>,
  labels: Record<keyof Task, string>,
): HTMLElement[] {
  /** Records to look at, each of which is named once. */
  const looked = new Set<string | null>();
  return statements.map((id) => {
    const item = element('li', { 'data-next': '' });
    const task = element('div', { class: 'task' });
    for (const name of ['who', 'when'] as const) {
      const label = element('label', {}, labels[name]);
      const input = element('input');
      Object.assign(input, { name, maxLength: 80, value: tasks[id]?.[name] ?? '' });
      input.dataset.statement = id;
      label.append(input);
      task.append(label);
    }
    const advice = document.querySelector(`.all-next [data-next="${id}"]`);
    item.append(...(advice?.cloneNode(true).childNodes ?? []), task);
    for (const look of item.querySelectorAll('.look')) {
      if (looked.has(look.textContent)) look.remove();
      looked.add(look.textContent);
    }
    return item;
  });
}
