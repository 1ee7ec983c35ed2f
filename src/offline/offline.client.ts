import { fillGaps } from '#site/fill-gaps.ts';
import { formatDate, formatList, formatSize } from '#site/format.ts';
import { type Language, otherLanguage } from '#site/languages.ts';
import { costOf, type Edition, type ListedFile, union } from './edition.ts';
import { troubleOf } from './fetching.client.ts';
import { Keeper, type ListKey, type Progress } from './keeper.client.ts';
import { isEmpty, type Kept, nothing } from './kept.ts';
import type { PageData } from './page-data.ts';
import { listsOf, type PartId, type PartKey, partIds, splitKey } from './parts.ts';

/** The page on which a reader keeps parts of the site and takes them away. Everything is set as text. */
class KeepOffline extends HTMLElement {
  readonly #data: PageData = JSON.parse(this.dataset.page ?? '');
  readonly #keeper = new Keeper(new URL(this.#data.base, location.href).href, this.#data.worker);
  #kept: Kept = nothing;
  #edition: Edition | undefined;
  /** Addresses of what has arrived of an edition that is not there wholly. */
  #arrived = new Set<string>();
  #running: AbortController | undefined;

  async connectedCallback() {
    const { words } = this.#data;
    if (!isSecureContext) return this.#say(words.insecure);
    if (!('serviceWorker' in navigator && 'caches' in window)) return this.#say(words.unsupported);
    for (const part of partIds) {
      this.#on(`[data-part=${part}] [data-do=keep]`, () => this.#keep([this.#key(part)]));
      this.#on(`[data-part=${part}] [data-do=away]`, () => this.#takeAway(part));
    }
    this.#on('[data-do=keepAll]', () => this.#keep([...this.#begun, ...partIds.map(this.#key)]));
    this.#on('[data-do=update]', () => this.#keep(this.#begun));
    this.#on('[data-do=stop]', () => this.#running?.abort());
    this.#on('[data-do=allAway]', () => this.#takeAllAway());
    try {
      this.#kept = await this.#keeper.kept();
    } catch {
      return this.#say(words.unsupported);
    }
    this.classList.add('ready');
    addEventListener('online', () => this.#look());
    await this.#look();
    await this.#keeper.tellWorker('tidy').catch(() => undefined);
  }

  get #language(): Language {
    return this.#data.language;
  }

  #find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }

  #on(selector: string, act: () => void) {
    this.#find(selector).addEventListener('click', act);
  }

  get #begun(): PartKey[] {
    return this.#kept.begun?.parts ?? [];
  }

  #key = (part: PartId): PartKey => `${this.#language}/${part}`;
  #name = (key: PartKey) => this.#data.names[splitKey(key)[1]];
  #names = (keys: PartKey[]) => formatList(this.#language, keys.map(this.#name));
  #size = (bytes: number) => formatSize(this.#language, bytes);

  #say(text: string) {
    this.#find('[role=status]').textContent = text;
  }

  /** Asks what the site offers now, and shows it; a fetching is not disturbed, and shows it at its end. */
  async #look() {
    if (this.#running) return;
    const { noLine } = this.#data.words;
    const offered = await this.#keeper.offered().catch(() => undefined);
    if (this.#running) return;
    this.#edition = offered ?? this.#edition;
    if (!offered) this.#say(noLine);
    else if (this.#find('[role=status]').textContent === noLine) this.#say('');
    await this.#show();
  }

  async #keep(wanted: PartKey[]) {
    const { words } = this.#data;
    // What is offered may have changed while the page was open.
    this.#edition = (await this.#keeper.offered().catch(() => undefined)) ?? this.#edition;
    if (!this.#edition) return this.#say(words.noLine);
    await this.#run(async (signal, edition) => {
      this.#say(words.begins);
      await this.#keeper.keep(wanted, { edition, signal, tell: (progress) => this.#tell(progress) });
      const { current } = await this.#keeper.kept();
      const own = current?.parts.filter((key) => splitKey(key)[0] === this.#language) ?? [];
      return fillGaps(words.done, { names: this.#names(own) });
    }, this.#edition);
  }

  /** Does one thing at a time, says what came of it, and shows what is there then. */
  async #run(work: (signal: AbortSignal, edition: Edition) => Promise<string>, edition: Edition) {
    if (this.#running) return;
    this.#running = new AbortController();
    this.classList.add('busy');
    const before = document.activeElement;
    if (before instanceof HTMLButtonElement) this.#find('[data-do=stop]').focus({ preventScroll: true });
    let said: string;
    try {
      said = await work(this.#running.signal, edition);
    } catch (error) {
      said = this.#data.words[troubleOf(error)];
    }
    this.#running = undefined;
    await this.#show();
    this.classList.remove('busy');
    this.#focusNear(before);
    this.#find('.spoken').textContent = '';
    this.#say(said);
  }

  /** Gives the focus back: to where it was, or to the other button of the same part. The page stays where it is. */
  #focusNear(before: Element | null) {
    if (!(before instanceof HTMLButtonElement)) return;
    const near = [before, ...(before.closest('[data-part]')?.querySelectorAll('button') ?? [])];
    const shown = near.find((button) => !(button as HTMLButtonElement).hidden) ?? this.#find('[role=status]');
    (shown as HTMLElement).focus({ preventScroll: true });
  }

  /** Shows how far a fetching is; says it at each quarter to who does not see it, not at each file. */
  #tell({ files, allFiles, cost, allCost }: Progress) {
    const bar = this.#find<HTMLProgressElement>('progress');
    const quarter = (done: number) => Math.floor((4 * done) / Math.max(allFiles, 1));
    const isNext = files > 0 && quarter(files) > quarter(files - 1);
    bar.max = Math.max(allCost, 1);
    bar.value = cost;
    const text = fillGaps(this.#data.words.progress, {
      count: files,
      total: allFiles,
      size: this.#size(cost),
      all: this.#size(allCost),
    });
    this.#find('.progress span').textContent = text;
    if (isNext && files < allFiles) this.#find('.spoken').textContent = text;
  }

  async #takeAway(part: PartId) {
    const { words, names } = this.#data;
    await this.#change(
      () => this.#keeper.takeAway(this.#key(part)),
      fillGaps(words.away, { name: names[part] }),
    );
  }

  async #takeAllAway() {
    if (!confirm(this.#data.words.confirmAll)) return;
    await this.#change(() => this.#keeper.takeAllAway(), this.#data.words.allAway);
  }

  async #change(work: () => Promise<void>, said: string) {
    const before = document.activeElement;
    try {
      await work();
      await this.#show();
      this.#focusNear(before);
      this.#say(said);
    } catch (error) {
      this.#say(this.#data.words[troubleOf(error)]);
    }
  }

  async #show() {
    this.#kept = await this.#keeper.kept();
    const { words } = this.#data;
    const { begun } = this.#kept;
    this.#arrived = begun ? await this.#keeper.paths(begun.edition) : new Set();
    for (const part of partIds) await this.#showPart(part);
    await this.#showTotal();
    await this.#showUpdate();
    this.#find('[data-do=allAway]').hidden = isEmpty(this.#kept);
    const lacking = partIds.filter((part) => !this.#kept.current?.parts.includes(this.#key(part)));
    const all = [...new Set([...this.#begun, ...lacking.map(this.#key)])];
    await this.#offer('[data-do=keepAll]', lacking.length > 0, words.keepAll, all);
  }

  /** Lists that some parts are made of and that are not kept; what is shared first. */
  #lackingOf(parts: PartKey[]): ListKey[] {
    const there = new Set(listsOf(this.#kept.current?.parts ?? []));
    return listsOf(parts).filter((list) => !there.has(list));
  }

  /** What is still to be fetched of a list, in bytes: of one that was begun only what has not arrived. */
  async #leftOf(list: ListKey): Promise<number> {
    const { begun } = this.#kept;
    const edition = this.#edition;
    const files = begun && begun.edition === edition?.id ? await this.#files(begun.edition, list) : [];
    if (files.length === 0) return edition?.lists[list].cost ?? 0;
    return costOf(files.filter(([path]) => !this.#arrived.has(path)));
  }

  #files = async (edition: string, list: ListKey): Promise<ListedFile[]> =>
    (await this.#keeper.list(edition, list)).files;

  async #offer(selector: string, isOffered: boolean, word: string, parts: PartKey[]) {
    const button = this.#find(selector);
    button.hidden = !isOffered || !this.#edition;
    const costs = await Promise.all(this.#lackingOf(parts).map((list) => this.#leftOf(list)));
    button.textContent = fillGaps(word, { size: this.#size(costs.reduce((sum, cost) => sum + cost, 0)) });
  }

  /** What the button of a part says: whether it goes on, and whether what all parts share comes with it. */
  async #keepWord(key: PartKey, isBegun: boolean): Promise<string> {
    const { goOn, keep, keepFirst } = this.#data.words;
    if (isBegun) return goOn;
    const [first = key] = this.#lackingOf([key]);
    return first !== key && (await this.#leftOf(first)) > 0 ? keepFirst : keep;
  }

  async #showPart(part: PartId) {
    const key = this.#key(part);
    const { words } = this.#data;
    const isKept = this.#kept.current?.parts.includes(key) ?? false;
    const isBegun = !isKept && this.#begun.includes(key);
    const row = `[data-part=${part}]`;
    const state = isKept ? 'kept' : isBegun ? 'begun' : 'none';
    const texts = {
      kept: () => this.#keptText(key),
      begun: () => this.#begunText(key),
      none: () => words.notKept,
    };
    this.#find(`${row} .state`).textContent = await texts[state]();
    this.#find(row).dataset.state = state;
    await this.#offer(`${row} [data-do=keep]`, !isKept, await this.#keepWord(key, isBegun), [key]);
    const away = this.#find(`${row} [data-do=away]`);
    away.hidden = !isKept && !isBegun;
    away.textContent = words.takeAway;
  }

  /** From which day a part is, and what room it takes. */
  async #keptText(key: PartKey): Promise<string> {
    return fillGaps(this.#data.words.kept, {
      date: formatDate(this.#language, this.#kept.current?.date ?? ''),
      size: this.#size(await this.#roomOf([key])),
    });
  }

  /** How much of a part has arrived, what it shares with others included; without its lists that is not known. */
  async #begunText(key: PartKey): Promise<string> {
    const edition = this.#kept.begun?.edition ?? '';
    const lists = await Promise.all(listsOf([key]).map((list) => this.#files(edition, list)));
    if (lists.some((list) => list.length === 0)) return this.#data.words.begunOnly;
    const files = union(lists);
    const count = files.filter(([path]) => this.#arrived.has(path)).length;
    return fillGaps(this.#data.words.begun, { count, total: files.length });
  }

  /** Room that lists of what is kept take, in bytes. */
  async #roomOf(keys: ListKey[]): Promise<number> {
    const edition = this.#kept.current?.edition ?? '';
    const lists = await Promise.all(keys.map((key) => this.#files(edition, key)));
    return union(lists).reduce((sum, [, , , size]) => sum + size, 0);
  }

  async #showTotal() {
    const { words } = this.#data;
    const { current } = this.#kept;
    const other = current?.parts.filter((key) => splitKey(key)[0] !== this.#language) ?? [];
    const isLasting = await navigator.storage?.persisted?.().catch(() => false);
    const size = current ? this.#size(await this.#roomOf(listsOf(current.parts))) : '';
    this.#find('.total').textContent = current
      ? [fillGaps(words.total, { size }), isLasting ? words.promised : words.mayClear].join(' ')
      : '';
    this.#find('.other span').textContent = fillGaps(words.other, {
      language: this.#data.languages[otherLanguage(this.#language)],
      names: this.#names(other),
    });
    this.#find('.other').hidden = other.length === 0;
  }

  async #showUpdate() {
    const { words } = this.#data;
    const { current, begun } = this.#kept;
    const edition = this.#edition;
    const changed = edition ? await this.#keeper.changedLists(this.#kept, edition) : [];
    const isBegun = current && begun && begun.edition !== current.edition;
    const others = this.#lackingOf(this.#begun);
    const most = [...changed, ...others].reduce((sum, list) => sum + (edition?.lists[list].cost ?? 0), 0);
    const box = this.#find('.update');
    box.hidden = changed.length === 0;
    const text = fillGaps(isBegun ? words.updateBegun : words.update, { size: this.#size(most) });
    box.querySelector('p')?.replaceChildren(text);
    const upToDate = this.#find('.fresh');
    upToDate.hidden = !current || !edition || changed.length > 0;
  }
}

customElements.define('keep-offline', KeepOffline);
