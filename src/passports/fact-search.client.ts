import { element } from '#site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { hasAll, plainWords, readWanted, type Wanted, writeWanted } from './find.ts';

/** A line of the list with all that it is found by. */
interface Line {
  row: HTMLElement;
  topic: string;
  words: string[];
}

interface Data {
  /** Address of what is said of the figures beyond their lines. */
  notes: string;
  words: Record<
    'all' | 'found' | 'none' | 'withoutWord' | 'inAllTopics' | 'unknownTopic' | 'noNotes',
    string
  >;
}

/** Waits until typing pauses. */
const pause = 150;

const idOf = (row: HTMLElement) =>
  /\/facts\/([^/]+)\/(?:index\.html)?$/.exec(row.querySelector('a')?.href ?? '')?.[1] ?? '';

/** The lines of the list, each with its words. */
const readLines = (sections: HTMLElement[]): Line[] =>
  sections.flatMap((section) =>
    Array.from(section.querySelectorAll<HTMLElement>('tbody tr')).map((row) => ({
      row,
      topic: section.dataset.topic ?? '',
      words: [
        ...Array.from(row.children).flatMap((cell) => plainWords(cell.textContent ?? '')),
        ...plainWords(idOf(row)),
      ],
    })),
  );

/** What could be left out so that something is found, with how many would be. */
function waysOut({ text, topic }: Wanted, count: (wanted: Wanted) => number, words: Data['words']) {
  const typed = text.split(/\s+/).filter(Boolean);
  const ways = typed.length > 1 || topic ? typed : [];
  return [
    ...(topic ? [{ wanted: { text, topic: '' }, words: words.inAllTopics, what: '' }] : []),
    ...ways.map((what, index) => ({
      wanted: { text: typed.filter((_, other) => other !== index).join(' '), topic },
      words: words.withoutWord,
      what,
    })),
  ].flatMap(({ wanted, words, what }) => {
    const fit = count(wanted);
    return fit > 0 ? [{ wanted, text: fillGaps(words, { what, count: fit }) }] : [];
  });
}

/** Makes the search work: what is typed goes into the address, and what the address says is shown. */
function start(root: HTMLElement) {
  const part = <Kind extends HTMLElement>(selector: string) => root.querySelector(selector) as Kind;
  const { notes, words }: Data = JSON.parse(part('script').textContent ?? '');
  const form = part<HTMLFormElement>('form');
  const input = part<HTMLInputElement>('input');
  const select = part<HTMLSelectElement>('select');
  const [told, status, clear, nothing] = ['.told', '[role=status]', '.clear', '.nothing'].map((each) =>
    part(each),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const sections = Array.from(document.querySelectorAll<HTMLElement>('.fact-list [data-topic]'));
  const topics = sections.map((section) => section.dataset.topic ?? '');
  let lines: Line[] = [];
  let wanted: Wanted = { text: '', topic: '' };
  let fetched = false;

  const fits = ({ text, topic }: Wanted) => {
    const asked = plainWords(text);
    return (line: Line) => (!topic || line.topic === topic) && hasAll(asked, line.words);
  };
  const count = (other: Wanted) => lines.filter(fits(other)).length;

  const tell = (text: string) => {
    told.textContent = text;
    told.hidden = !text;
  };

  /** Adds the notes to what the lines are found by, at the first search. */
  const fetchNotes = async () => {
    if (fetched) return;
    fetched = true;
    try {
      const all: Record<string, string> = await (await fetch(notes)).json();
      for (const line of lines) line.words.push(...plainWords(all[idOf(line.row)] ?? ''));
      show();
    } catch {
      fetched = false;
      tell(words.noNotes);
    }
  };

  const showWaysOut = () => {
    const buttons = waysOut(wanted, count, words).map((way) => {
      const button = element('button', { type: 'button' }, way.text);
      button.addEventListener('click', () => {
        choose(way.wanted);
        input.focus();
      });
      return element('li', {}, button);
    });
    nothing.querySelector('ul')?.replaceChildren(...buttons);
  };

  const show = () => {
    lines = lines.length > 0 ? lines : readLines(sections);
    const isWanted = Boolean(wanted.text || wanted.topic);
    const passes = fits(wanted);
    let found = 0;
    for (const line of lines) {
      const isShown = passes(line);
      line.row.hidden = !isShown;
      found += Number(isShown);
    }
    for (const section of sections) section.hidden = !section.querySelector('tbody tr:not([hidden])');
    const text = found === 0 ? words.none : found < lines.length ? words.found : words.all;
    status.textContent = fillGaps(text, { count: found, all: lines.length });
    clear.hidden = !isWanted;
    nothing.hidden = found > 0;
    if (found === 0) showWaysOut();
  };

  const choose = (next: Wanted, how: 'pushState' | 'replaceState' = 'pushState') => {
    wanted = next;
    history[how](null, '', writeWanted(wanted) || location.pathname);
    fillForm();
    show();
    if (wanted.text) void fetchNotes();
  };

  const fillForm = () => {
    if (input.value.trim() !== wanted.text) input.value = wanted.text;
    select.value = wanted.topic;
  };

  const readAddress = () => {
    const read = readWanted(location.search, topics);
    wanted = read.wanted;
    tell(read.unknown ? fillGaps(words.unknownTopic, { topic: read.unknown.slice(0, 40) }) : '');
    fillForm();
    if (wanted.text || wanted.topic || lines.length > 0) show();
    if (wanted.text) void fetchNotes();
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const chosen = () => ({ text: input.value.trim(), topic: select.value });
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => choose(chosen(), 'replaceState'), pause);
  });
  select.addEventListener('change', () => {
    clearTimeout(typing);
    choose(chosen());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    choose(chosen());
  });
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    choose({ text: '', topic: '' });
    input.focus();
  });
  addEventListener('popstate', readAddress);
  /** A topic that the contents lead to is shown, also where the search had left it out. */
  addEventListener('hashchange', () => {
    const section = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('[data-topic]');
    if (!section?.hidden) return;
    choose({ text: '', topic: '' }, 'replaceState');
    section.scrollIntoView();
  });
  readAddress();
}

for (const root of document.querySelectorAll<HTMLElement>('fact-search')) start(root);
