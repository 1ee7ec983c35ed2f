import { giveFile } from '#device/browser-files.ts';
import { onOtherTab, openStore } from '#device/browser-store.ts';
import { kept } from '#device/kept.ts';
import { readStateFile } from '#device/state-file.ts';
import type { Language } from '#site/languages.ts';
import { type Book, emptyBook } from './book.ts';
import { bookForm } from './book-file.ts';
import { figuresPart } from './figures.client.ts';
import { bookText, filesPart } from './files.client.ts';
import { groupPart } from './group.client.ts';
import { type BookPage, onClick, one, type Part } from './page.client.ts';
import { resultsPart } from './results.client.ts';

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

  connectedCallback() {
    const { refused } = this.kept.read();
    const figures = figuresPart(this);
    this.parts = [groupPart(this), figures, resultsPart(this, figures.go)];
    filesPart(this);
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
