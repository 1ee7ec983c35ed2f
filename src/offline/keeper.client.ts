import type { Language } from '#site/languages.ts';
import { workerAddress } from '#site/own-markup.ts';
import { costOf, type Edition, editionPath, type ListedFile, listPath, union } from './edition.ts';
import { fetchListed, KeepError, onEach } from './fetching.client.ts';
import { begin, editionsOf, isEmpty, type Kept, takeAway } from './kept.ts';
import { type ListId, listsOf, type PartKey } from './parts.ts';
import { cacheName, changeKept, digestHeader, dropAll, findIn, loadKept } from './storage.ts';

/** A list of a language. */
export type ListKey = `${Language}/${ListId}`;

/** How far a fetching is. */
export interface Progress {
  files: number;
  allFiles: number;
  /** In bytes. */
  cost: number;
  allCost: number;
}

/** How one fetching is done. */
interface Task {
  edition: Edition;
  signal: AbortSignal;
  tell: (progress: Progress) => void;
}

/** The day on this device: `2026-11-26`. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const pathsOf = (files: ListedFile[]) => new Set(files.map(([path]) => path));

/** Keeps parts of the site on this device, and takes them away. */
export class Keeper {
  /** Where the site begins, its origin included. */
  readonly scope: string;
  readonly #worker: string;

  constructor(scope: string, worker: string) {
    this.scope = scope;
    this.#worker = worker;
  }

  kept(): Promise<Kept> {
    return loadKept(this.scope);
  }

  /** What the site offers now, asked of the network. */
  async offered(): Promise<Edition> {
    const response = await fetch(this.scope + editionPath, { cache: 'no-cache' });
    if (!response.ok) throw new TypeError(`${response.url} answers ${response.status}`);
    return response.json();
  }

  /** Files of a list of an edition that is on the device, and the list's digest; nothing where it is not there. */
  async list(edition: string, list: ListKey): Promise<{ files: ListedFile[]; version: string }> {
    const stored = await findIn(this.scope, edition, listPath(list));
    if (!stored) return { files: [], version: '' };
    return { files: await stored.json(), version: stored.headers.get(digestHeader) ?? '' };
  }

  /** Addresses of the files of an edition that are on the device. */
  async paths(edition: string): Promise<Set<string>> {
    const requests = await (await caches.open(cacheName(this.scope, edition))).keys();
    return new Set(requests.map(({ url }) => url.slice(this.scope.length)));
  }

  /** Lists of what is kept that have changed on the site. */
  async changedLists(kept: Kept, edition: Edition): Promise<ListKey[]> {
    const { current } = kept;
    if (!current) return [];
    const lists = await Promise.all(
      listsOf(current.parts).map(async (list) => ({ list, ...(await this.list(current.edition, list)) })),
    );
    return lists
      .filter(({ list, version }) => version !== edition.lists[list].version)
      .map(({ list }) => list);
  }

  /**
   * Fetches parts, and what is kept already where that has changed; then all of it takes the place of what was kept.
   * What else was begun stays begun. What arrived before a failure stays for the next time.
   *
   * @throws KeepError, or what the browser throws: `troubleOf` says what it means
   */
  keep(wanted: PartKey[], task: Task): Promise<void> {
    return this.#undisturbed(async () => {
      await navigator.serviceWorker.register(workerAddress(this.#worker), { scope: this.scope });
      const { current } = await changeKept(this.scope, (kept) => begin(kept, task.edition.id, wanted));
      const parts = [...new Set([...(current?.parts ?? []), ...wanted])];
      const lists = await this.#fetchLists(listsOf(parts), task);
      await this.#fetchFiles(union(lists), task);
      await this.tellWorker('finish', parts);
      await this.#prune();
      await navigator.storage?.persist?.().catch(() => false);
    });
  }

  /** Takes a part away; with the last one everything goes. */
  takeAway(part: PartKey): Promise<void> {
    return this.#undisturbed(async () => {
      const kept = await changeKept(this.scope, (before) => takeAway(before, part));
      if (isEmpty(kept)) await this.#takeAllAway();
      else await this.#prune();
    });
  }

  /** Takes everything away, the worker too. */
  takeAllAway(): Promise<void> {
    return this.#undisturbed(() => this.#takeAllAway());
  }

  /** Has the worker do something, where there is one, and waits until it is done. */
  async tellWorker(act: 'finish' | 'tidy', parts: PartKey[] = []): Promise<void> {
    if (act === 'tidy' && !(await navigator.serviceWorker.getRegistration(this.scope))) return;
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    active?.postMessage({ act, parts, date: today() }, [port2]);
    if ((await answer) !== 'done') throw new KeepError('failed');
  }

  async #fetchLists(lists: ListKey[], { edition, signal }: Task): Promise<ListedFile[][]> {
    const cache = await caches.open(cacheName(this.scope, edition.id));
    return Promise.all(
      lists.map(async (list) => {
        const here = await this.list(edition.id, list);
        if (here.version) return here.files;
        const path = listPath(list);
        const fetched = await fetchListed(this.scope, [path, edition.lists[list].version], signal);
        await cache.put(this.scope + path, fetched.clone());
        return fetched.json();
      }),
    );
  }

  async #fetchFiles(files: ListedFile[], { edition, signal, tell }: Task) {
    const cache = await caches.open(cacheName(this.scope, edition.id));
    const here = await this.paths(edition.id);
    const lacking: ListedFile[] = [];
    for (const file of files) {
      if (!here.has(file[0]) && !(await this.#takeOver(file, cache, edition.id))) lacking.push(file);
    }
    const progress: Progress = { files: 0, allFiles: lacking.length, cost: 0, allCost: costOf(lacking) };
    tell(progress);
    await onEach(lacking, async (file) => {
      const [path, , cost] = file;
      await cache.put(this.scope + path, await fetchListed(this.scope, file, signal));
      progress.files += 1;
      progress.cost += cost;
      tell(progress);
    });
  }

  /** Copies a file from another edition on the device, where it is the same. */
  async #takeOver([path, digest]: ListedFile, into: Cache, edition: string): Promise<boolean> {
    for (const other of editionsOf(await this.kept())) {
      const copy = other === edition ? undefined : await findIn(this.scope, other, path);
      if (copy?.headers.get(digestHeader) !== digest) continue;
      await into.put(this.scope + path, copy);
      return true;
    }
    return false;
  }

  /** Takes away what no part that is kept or begun needs. */
  async #prune() {
    const { current, begun } = await this.kept();
    for (const each of [current, begun]) {
      if (!each) continue;
      const parts = [current, begun].flatMap((one) => (one?.edition === each.edition ? one.parts : []));
      const lists = listsOf([...new Set(parts)]);
      const files = await Promise.all(lists.map(async (list) => (await this.list(each.edition, list)).files));
      const needed = pathsOf(files.flat());
      for (const list of lists) needed.add(listPath(list));
      const cache = await caches.open(cacheName(this.scope, each.edition));
      for (const path of await this.paths(each.edition)) {
        if (!needed.has(path)) await cache.delete(this.scope + path);
      }
    }
    await this.tellWorker('tidy');
  }

  async #takeAllAway() {
    await dropAll(this.scope);
    await (await navigator.serviceWorker.getRegistration(this.scope))?.unregister();
  }

  /** Does something while no other tab keeps or takes away. */
  #undisturbed(work: () => Promise<void>): Promise<void> {
    if (!navigator.locks) return work();
    return navigator.locks.request(`keeping ${this.scope}`, { ifAvailable: true }, (lock) => {
      if (!lock) throw new KeepError('busy');
      return work();
    });
  }
}
