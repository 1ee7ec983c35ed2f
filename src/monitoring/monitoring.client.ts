import { giveFile } from '#device/browser-files.ts';
import { onOtherTab, openStore } from '#device/browser-store.ts';
import { kept } from '#device/kept.ts';
import { readStateFile } from '#device/state-file.ts';
import type { Language } from '#site/languages.ts';
import { type Book, emptyBook } from './book.ts';
import { bookForm, bookText } from './book-file.ts';
import { groupPart } from './group.client.ts';
import { type BookPage, onClick, one, type Part } from './page.client.ts';

/** The monitoring book on the page. Nothing is sent; without JavaScript there is an empty form to print. */
class MonitoringBook extends HTMLElement implements BookPage {
  readonly root = this;
  readonly language = this.dataset.language as Language;
  readonly labels: BookPage['labels'] = JSON.parse(this.dataset.labels ?? '{}');
  readonly words: BookPage['words'] = JSON.parse(this.dataset.words ?? '{}');
  readonly device = openStore();
  readonly kept = kept(
    { key: 'monitoring', empty: emptyBook, read: (text) => readStateFile(bookForm, text), write: bookText },
    this.device.store,
  );
  parts: Part[] = [];
  isWorking = false;

  connectedCallback() {
    const { refused } = this.kept.read();
    this.parts = [groupPart(this)];
    this.listenForFiles();
    onClick(this, 'asides', () => this.giveAsides());
    onOtherTab('monitoring', () => {
      this.show();
      this.say(this.words.otherTab);
    });
    if (refused) this.say(this.words.setAside);
    else if (!this.device.isLasting) this.say(this.words.notKept);
    this.showAsides();
    this.show();
  }

  book(): Book {
    return this.kept.read().data;
  }

  show() {
    const book = this.book();
    for (const part of this.parts) part(book);
    if (book.years.length > 0) void this.work();
  }

  /** Brings in the parts that work with years, once there is one. */
  async work() {
    if (this.isWorking) return;
    this.isWorking = true;
    try {
      const { figuresPart, resultsPart } = await import('./working.client.ts');
      const figures = figuresPart(this);
      this.parts.push(figures, resultsPart(this, figures.go));
      this.show();
    } catch {
      this.isWorking = false;
      this.say(this.words.loadFailed);
    }
  }

  /** Saving, opening and printing bring their own code when they are asked for. */
  listenForFiles() {
    const part = one(this, '[data-part=files]');
    const act = (name: string, file?: File) =>
      import('./files.client.ts')
        .then(({ fileActs, openFile }) => (file ? openFile(this, file) : fileActs[name]?.(this)))
        .catch(() => this.say(this.words.loadFailed));
    part.addEventListener('click', ({ target }) => {
      const name = target instanceof HTMLButtonElement ? target.dataset.do : undefined;
      if (name) void act(name);
    });
    const input = one<HTMLInputElement>(part, '[data-do=import]');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void act('open', file).finally(() => (input.value = ''));
    });
  }

  say(text: string) {
    one(this, '[role=status]').textContent = text;
  }

  /** Keeps a change; says so only where it does not last. */
  keep(change: (book: Book) => Book): boolean {
    const isKept = this.kept.change(change).isKept && this.device.isLasting;
    if (!isKept) this.say(this.words.notKept);
    return isKept;
  }

  edit(change: (book: Book) => Book, message?: string) {
    const isKept = this.keep(change);
    if (isKept) this.say(message ?? this.words.kept);
    else if (message) this.say(`${message} ${this.words.notKept}`);
    this.show();
  }

  showAsides() {
    one(this, '[data-do=asides]').hidden = this.kept.asides().length === 0;
  }

  /** Gives the reader what was set aside, and keeps it no longer. */
  giveAsides() {
    for (const { name, text } of this.kept.asides()) {
      giveFile(`${name.replaceAll(':', '-')}.txt`, text, 'text/plain');
      this.kept.dropAside(name);
    }
    this.showAsides();
  }
}

customElements.define('monitoring-book', MonitoringBook);
