import type { FacetIndex } from '../list/facet-index.ts';
import { rowsAt } from '../list/find.ts';
import { indexSource } from '../list/index-source.ts';
import { passOn } from '../list/pass-on.ts';
import type { AlikeData } from './alike-data.ts';
import { alikeView } from './alike-view.client.ts';
import { meritsOf, missing, mostPoints, rank, regionsOf, traitsOf } from './score.ts';
import { type Choices, isEmpty, noWish, readWish, type Wish, writeWish } from './wish.ts';

/** As many of the most alike are shown. */
const shown = 10;
/** Waits until typing pauses. */
const pause = 300;

/** Makes the tool work: what is chosen goes into the address, and who is most like what the address says is shown. */
export function start(root: HTMLElement) {
  const json = root.querySelector('script[type="application/json"]')?.textContent;
  const form = root.querySelector('form');
  if (!json || !form) return;
  const data: AlikeData = JSON.parse(json);
  const valuesOf = (selector: string) =>
    Array.from(form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector), ({ value }) => value);
  const choices: Choices = {
    sector: valuesOf('[name=sector] option'),
    department: valuesOf('[name=department] option'),
    market: valuesOf('[name=market]'),
    model: valuesOf('[name=model] option'),
  };
  const source = indexSource(data.index, {});
  const view = alikeView(root, data);
  let wish = noWish();
  let turn = 0;

  const answer = async () => {
    const index = await source.get<FacetIndex>('facets');
    const ranked = rank(wish, index);
    const first = ranked.slice(0, shown);
    const rows = await rowsAt(
      first.map(({ row }) => row),
      source,
    );
    const regions = regionsOf(index, wish.department);
    return {
      found: rows.map((row, place) => ({
        row,
        points: first[place]?.points ?? 0,
        merits: meritsOf(wish, traitsOf(row), regions),
      })),
      most: mostPoints(wish),
      count: ranked.length,
      all: index.firms.length,
      missing: missing(wish, index),
    };
  };

  /** Shows the wish; an answer that comes after a newer wish is dropped. */
  const show = async () => {
    const mine = ++turn;
    passOn(writeWish(wish));
    if (isEmpty(wish)) return view.nothing();
    try {
      const answered = await answer();
      if (mine === turn) view.answer(answered);
    } catch {
      if (mine === turn) view.failed(show);
    }
  };

  const go = (next: Wish, how: 'pushState' | 'replaceState' = 'pushState') => {
    if (writeWish(next) === writeWish(wish)) return;
    wish = next;
    history[how](null, '', writeWish(wish) || location.pathname);
    void show();
  };

  const readAddress = () => {
    const read = readWish(location.search, choices);
    wish = read.wish;
    view.ignored(read.ignored);
    view.wish(wish);
    void show();
  };

  /** What the form says: it is read like an address. */
  const chosen = () => {
    const values = new FormData(form) as unknown as Iterable<[string, string]>;
    return readWish(String(new URLSearchParams([...values])), choices).wish;
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    if (!(event.target as Element).matches('[type=text]')) return;
    clearTimeout(typing);
    typing = setTimeout(() => go(chosen(), 'replaceState'), pause);
  });
  form.addEventListener('change', () => {
    clearTimeout(typing);
    view.marks();
    go(chosen());
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  view.onClear(() => {
    go(noWish());
    view.wish(wish);
  });
  addEventListener('popstate', readAddress);
  if (location.search) return readAddress();
  // What was filled in while the script was on its way counts.
  view.marks();
  go(chosen());
}
