import { type Ignored, mostCompared } from '../list/choice.ts';
import { passOn } from '../list/pass-on.ts';
import { compareQuery, readIds } from './address.ts';
import type { CompareData } from './compare-data.ts';
import { compareView } from './compare-view.client.ts';
import type { Compared } from './comparison.ts';

/** Gets records one by one, each once. */
function recordSource(folder: string) {
  const records = new Map<string, Promise<Compared | undefined>>();
  const load = async (id: string): Promise<Compared | undefined> => {
    const response = await fetch(`${folder}/${id}.json`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()).consortium;
  };
  return (id: string) => {
    const record = records.get(id) ?? load(id);
    records.set(id, record);
    record.catch(() => records.delete(id));
    return record;
  };
}

/** The first four of those that there are, those who find no place beside them, and the ids of nobody. */
async function firstKnown(ids: string[], get: (id: string) => Promise<Compared | undefined>) {
  const waiting = [...ids];
  const found: Compared[] = [];
  const passedOver: string[] = [];
  while (found.length < mostCompared && waiting.length > 0) {
    const tried = waiting.splice(0, mostCompared - found.length);
    const records = await Promise.all(tried.map(get));
    for (const [index, id] of tried.entries()) {
      const record = records[index];
      if (record) found.push(record);
      else passedOver.push(id);
    }
  }
  const others = await Promise.all(waiting.map(get));
  const beyond = others.filter((record) => record !== undefined);
  return { found, beyond, passedOver: [...passedOver, ...waiting.filter((_, index) => !others[index])] };
}

/** Makes the comparison work: who stands in the address is shown, and what is changed goes into the address. */
export function start(root: HTMLElement) {
  const json = root.querySelector('script[type="application/json"]')?.textContent;
  if (!json) return;
  const data: CompareData = JSON.parse(json);
  const known = data.known && new Set(data.known);
  const get = recordSource(data.records);
  const view = compareView(root, data);
  /** The window to pick from is got when it is first opened. */
  const pick = async (taken: string[]) => {
    try {
      const { picker } = await import('./picker.client.ts');
      open ??= picker(root, data);
      return await open(taken);
    } catch {
      view.failed(() => view.focusHead());
      return '';
    }
  };
  let open: ((taken: string[]) => Promise<string>) | undefined;
  let shown: string[] = [];
  let turn = 0;

  /** Shows what the address says; an answer that comes after a newer one is dropped. */
  const show = async (then?: () => void) => {
    const mine = ++turn;
    const { ids, ignored } = readIds(location.search, known);
    try {
      const { found, beyond, passedOver } = await firstKnown(ids, get);
      if (mine !== turn) return;
      shown = found.map(({ id }) => id);
      passOn(compareQuery(shown));
      const lost: Ignored[] = passedOver.map((value) => ({ name: 'id', value }));
      view.show(found, beyond, [...lost, ...ignored]);
      then?.();
    } catch {
      if (mine === turn) view.failed(() => void show(then));
    }
  };

  const go = (ids: string[], then?: () => void) => {
    history.pushState(null, '', compareQuery(ids) || location.pathname);
    void show(then);
  };

  const add = async () => {
    const id = await pick(shown);
    if (id) go([...shown, id], () => view.focusHead(id));
  };

  view.onAdd(add);
  view.onRemove((id) => {
    const place = shown.indexOf(id);
    const rest = shown.filter((other) => other !== id);
    go(rest, () => view.focusHead(rest[Math.min(place, rest.length - 1)]));
  });
  view.onExchange(async (id) => {
    const other = await pick(shown);
    if (other)
      go(
        shown.map((each) => (each === id ? other : each)),
        () => view.focusHead(other),
      );
  });
  view.onGo((ids) => go(ids));
  addEventListener('popstate', () => void show());
  void show();
}
