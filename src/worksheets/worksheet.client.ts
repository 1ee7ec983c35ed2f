import { giveFile, onFile } from '#device/browser-files.ts';
import { onOtherTab, openStore } from '#device/browser-store.ts';
import { kept } from '#device/kept.ts';
import { columnSum, readAnswers, type StoredAnswers, writeAnswers } from './answers.ts';

/** A worksheet that is filled on the screen. Nothing is sent; without JavaScript it is a form to print. */
class WorkSheet extends HTMLElement {
  readonly worksheet = this.dataset.worksheet ?? '';
  readonly places: string[] = JSON.parse(this.dataset.places ?? '[]');
  readonly messages: Record<string, string> = JSON.parse(this.dataset.messages ?? '{}');
  readonly device = openStore();
  readonly kept = kept(
    {
      key: `worksheet:${this.worksheet}`,
      empty: { answers: {}, unknown: {} } as StoredAnswers,
      read: (text) => {
        const read = readAnswers(text, this.worksheet, this.places);
        return 'answers' in read ? { data: read } : { refused: read.refused };
      },
      write: (data) => this.textOf(data),
    },
    this.device.store,
  );

  connectedCallback() {
    if (this.kept.read().refused) this.say('setAside');
    else if (!this.device.isLasting) this.say('notKept');
    this.showAsides();
    this.fill();
    this.form?.addEventListener('input', ({ target }) => this.keep((target as HTMLInputElement).name));
    this.form?.addEventListener('submit', (event) => event.preventDefault());
    this.on('print', () => print());
    this.on('export', () => this.exportFile());
    this.on('clear', () => this.clear());
    this.on('asides', () => this.giveAsides());
    onFile(this.querySelector('[data-do=import]'), (text) => this.importFile(text));
    onOtherTab(`worksheet:${this.worksheet}`, () => this.fill());
  }

  get form() {
    return this.querySelector('form');
  }

  on(name: string, listener: () => void) {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', listener);
  }

  say(message: string, values: Record<string, string> = {}) {
    const status = this.querySelector('[role=status]');
    const text = this.messages[message] ?? message;
    if (status) status.textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  textOf({ answers, unknown }: StoredAnswers) {
    return writeAnswers(this.worksheet, { ...unknown, ...answers }, new Date().toISOString());
  }

  /** Keeps what stands in a place. */
  keep(place: string) {
    const value = String(new FormData(this.form ?? undefined).get(place) ?? '');
    this.change(({ answers, unknown }) => {
      const { [place]: _, ...others } = answers;
      return { answers: value ? { ...others, [place]: value } : others, unknown };
    }, 'kept');
    this.showSums();
  }

  /** Changes what is stored and says what came of it; where it lasts no longer than the page, that. */
  change(edit: (data: StoredAnswers) => StoredAnswers, message: string, values?: Record<string, string>) {
    const { isKept } = this.kept.change(edit);
    this.say(isKept && this.device.isLasting ? message : 'notKept', values);
  }

  /** Shows what is stored. */
  fill() {
    const { answers } = this.kept.read().data;
    for (const control of this.form?.elements ?? []) {
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        control.checked = answers[control.name] === control.value;
      } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.value = answers[control.name] ?? '';
      }
    }
    this.showSums();
  }

  showSums() {
    const { answers } = this.kept.read().data;
    for (const output of this.querySelectorAll<HTMLOutputElement>('output[data-sum]')) {
      const [table = '', column = ''] = (output.dataset.sum ?? '').split('.');
      const cells = this.places.filter(
        (place) => place.startsWith(`${table}.`) && place.endsWith(`.${column}`),
      );
      const sum = columnSum(cells.map((place) => answers[place] ?? ''));
      output.textContent =
        sum === undefined ? '' : sum.toLocaleString(document.documentElement.lang === 'es' ? 'es-PE' : 'en');
    }
  }

  exportFile() {
    const day = new Date().toISOString().slice(0, 10);
    giveFile(`${this.worksheet}-${day}.json`, this.textOf(this.kept.read().data));
  }

  importFile(text: string) {
    const read = readAnswers(text, this.worksheet, this.places);
    if ('refused' in read) return this.say(read.refused, { worksheet: read.worksheet ?? '' });
    const isFilled = Object.keys(this.kept.read().data.answers).length > 0;
    if (isFilled && !confirm(this.messages.confirmImport)) return;
    const lost = Object.keys(read.unknown).length;
    this.change(() => read, lost > 0 ? 'importedSome' : 'imported', { count: String(lost) });
    this.fill();
  }

  clear() {
    if (!confirm(this.messages.confirmClear)) return;
    this.change(() => ({ answers: {}, unknown: {} }), 'cleared');
    this.fill();
  }

  showAsides() {
    const button = this.querySelector<HTMLElement>('[data-do=asides]');
    if (button) button.hidden = this.kept.asides().length === 0;
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

customElements.define('work-sheet', WorkSheet);
