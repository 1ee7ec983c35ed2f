import { type FullText, loadFullText } from './full-text.client.ts';
import { matchTitles, type TitleEntry } from './match.ts';
import { type Result, resultItem } from './result-item.client.ts';

const ready = new WeakSet<HTMLElement>();

/** Makes the search's dialog answer: titles and descriptions at once, the full text when it is there. */
export function searchIn(search: HTMLElement): void {
  if (ready.has(search)) return;
  const input = search.querySelector('input');
  const list = search.querySelector('ol');
  const status = search.querySelector('[role=status]');
  const dialog = search.querySelector('dialog');
  if (!input || !list || !status || !dialog) return;
  ready.add(search);

  const {
    titles: titlesUrl = '',
    pagefind: pagefindUrl = '',
    one = '',
    many = '',
    none = '',
  } = search.dataset;
  const titles: Promise<TitleEntry[]> = fetch(titlesUrl).then((response) => response.json());
  let fullText: Promise<FullText> | undefined;

  const show = (results: Result[], message?: string) => {
    list.replaceChildren(...results.map(resultItem));
    const count = String(results.length);
    const counted = results.length === 1 ? one : (results.length ? many : none).replace('{count}', count);
    status.textContent = message ?? counted;
  };

  const answer = async () => {
    const query = input.value.trim();
    if (!query) return show([], '');
    const isCurrent = () => query === input.value.trim();
    const first = matchTitles(query, await titles).map(([title, excerpt, href]) => ({
      title,
      excerpt,
      href,
    }));
    if (!isCurrent()) return;
    show(first, first.length ? undefined : search.dataset.searching);
    try {
      fullText ??= loadFullText(pagefindUrl);
      const found = await (await fullText)(query);
      if (!isCurrent()) return;
      const known = new Set(first.map(({ href }) => href));
      show([...first, ...found.filter(({ href }) => !known.has(href))]);
    } catch {
      fullText = undefined;
      if (isCurrent()) show(first, search.dataset.offline);
    }
  };

  input.addEventListener('input', answer);
  dialog.addEventListener('keydown', (event) => moveByKey(event, dialog));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  void answer();
}

/** Arrow keys go from the field to the results and through them; Escape closes, even where it would clear the field. */
function moveByKey(event: KeyboardEvent, dialog: HTMLDialogElement) {
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, ol a')];
  const index = stops.indexOf(document.activeElement as HTMLElement);
  stops[(index + step + stops.length) % stops.length]?.focus();
}
