import { fillGaps } from '../site/fill-gaps.ts';
import { giveFile, onFile } from './browser-files.ts';
import { onOtherTab, openStore } from './browser-store.ts';
import { kept, type StateForm } from './kept.ts';

/** What a tool tells of its state, and how it is shown. */
export interface ToolState<Data> {
  form: StateForm<Data, string>;
  /** Whether there is anything that a file or "clear" would take away. */
  isFilled(data: Data): boolean;
  /** How many answers of a file have no place in the tool and are only kept; said as `importedSome`. */
  countUnplaced?(data: Data): number;
  /** Words by what they say: `kept`, `notKept`, `cleared`, `imported`, the refusals, the questions before. */
  words: Record<string, string>;
  /** Shows what is kept; called when a file, another tab or "clear" has changed it. */
  show(data: Data): void;
}

/** A tool's state in the hands of its page. */
export interface KeptTools<Data> {
  data(): Data;
  /** Changes the state, keeps it and says what came of it. */
  change(edit: (data: Data) => Data, saying?: string): void;
  say(name: string, values?: Record<string, string | number>): void;
}

/** Makes the buttons of a page's `.state` work: to save as a file, open one, clear, and get back what was set aside. */
export function keptTools<Data>(root: HTMLElement, tool: ToolState<Data>): KeptTools<Data> {
  const { form, words } = tool;
  const bar = root.querySelector<HTMLElement>('.state');
  const { store, isLasting } = openStore();
  const state = kept(form, store);
  const button = (name: string) => bar?.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
  const data = () => state.read().data;

  const say = (name: string, values?: Record<string, string | number>) => {
    const message = bar?.querySelector('.message');
    if (message) message.textContent = fillGaps(words[name] ?? name, values);
  };
  const change = (edit: (data: Data) => Data, saying = 'kept', values?: Record<string, number>) => {
    const { isKept } = state.change(edit);
    say(isKept && isLasting ? saying : 'notKept', values);
  };
  const showAsides = () => {
    const asides = button('asides');
    if (asides) asides.hidden = state.asides().length === 0;
  };

  const first = state.read();
  if (bar) bar.hidden = false;
  if (first.refused) say('setAside');
  else if (!isLasting) say('notKept');
  showAsides();
  button('export')?.addEventListener('click', () =>
    giveFile(
      `${form.key.split(':').at(-1)}-${new Date().toISOString().slice(0, 10)}.json`,
      form.write(data()),
    ),
  );
  button('clear')?.addEventListener('click', () => {
    if (!confirm(words.confirmClear)) return;
    change(() => form.empty, 'cleared');
    tool.show(data());
  });
  button('asides')?.addEventListener('click', () => {
    for (const { name, text } of state.asides()) {
      giveFile(`${name.replaceAll(':', '-')}.txt`, text, 'text/plain');
      state.dropAside(name);
    }
    showAsides();
    // The button is gone: the focus goes on to its neighbour.
    button('export')?.focus();
  });
  onFile(bar?.querySelector<HTMLInputElement>('[data-do=import]') ?? null, (text) => {
    const read = form.read(text);
    if ('refused' in read) return say(read.refused, { tool: read.tool ?? '' });
    if (tool.isFilled(data()) && !confirm(words.confirmImport)) return;
    const count = tool.countUnplaced?.(read.data) ?? 0;
    change(() => read.data, count > 0 ? 'importedSome' : 'imported', { count });
    tool.show(data());
  });
  onOtherTab(form.key, () => tool.show(data()));
  return { data, change, say };
}
