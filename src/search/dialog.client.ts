import { Answer } from './answer.client.ts';
import { fullTextFrom } from './full-text.client.ts';
import { keep } from './keep.ts';
import { isSlowLine, type Line } from './line.ts';
import resultsStyle from './results.css?inline';
import type { SearchData } from './search-data.ts';
import { View } from './view.client.ts';

/** How long a reader who has stopped typing waits for the full text, in milliseconds: it costs data. */
const pause = 250;

const ready = new WeakSet<HTMLElement>();

async function fetchData(url: string): Promise<SearchData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}

/** The reader's line, where the browser tells. */
const line = () => (navigator as Navigator & { connection?: Line }).connection;

/**
 * Makes the search's dialog answer: titles and descriptions at once, the full text when the typing pauses. On a slow
 * line, where titles have it, the full text waits until it is asked for: it is ten times what they are.
 */
export function searchIn(dialog: HTMLDialogElement): void {
  if (ready.has(dialog)) return;
  ready.add(dialog);
  document.head.append(Object.assign(document.createElement('style'), { textContent: resultsStyle }));
  const { titles = '', pagefind = '', searching = '', failed = '' } = dialog.dataset;
  const view = new View(dialog);
  const loadData = keep(() => fetchData(titles));
  const lookUp = fullTextFrom(pagefind);
  let latest = 0;
  let isTextWanted = !isSlowLine(line());

  const answer = async (wait: number) => {
    latest += 1;
    const run = latest;
    const isOvertaken = () => run !== latest;
    const query = view.input.value.trim();
    try {
      view.say(query && searching);
      const data = await loadData();
      if (isOvertaken()) return;
      if (!query) return view.show([]);
      const answer = new Answer({ query, data, view, isTextWanted, ask, isOvertaken });
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (isOvertaken()) return;
      if (!answer.waits) return await answer.addFullText(lookUp);
      answer.offerFullText(() => {
        isTextWanted = true;
        return answer.addFullText(lookUp);
      });
    } catch {
      if (isOvertaken()) return;
      view.show([]);
      view.say(failed);
      view.offer('again', () => ask(query));
    }
  };
  const ask = (query: string) => {
    view.input.value = query;
    view.input.focus();
    answer(0);
  };

  view.input.addEventListener('input', () => answer(pause));
  view.input.form?.addEventListener('submit', () => {
    const best = dialog.querySelector<HTMLElement>('ol a');
    if (best) best.focus();
    else ask(view.input.value);
  });
  dialog.addEventListener('keydown', (event) => moveByKey(event, dialog));
  // Whoever was quicker than this code may still be typing.
  answer(pause);
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
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[type=search], ol a, .more:not([hidden])')];
  const index = stops.indexOf(document.activeElement as HTMLElement);
  stops[(index + step + stops.length) % stops.length]?.focus();
}
