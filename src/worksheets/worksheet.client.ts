import { type Answers, columnSum, readAnswers, writeAnswers } from './answers.ts';

/** Where a sheet's answers are kept on the device: in the storage, or nowhere. */
function storageOf(key: string) {
  return {
    read(): string | null {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    /** Returns whether it was kept. */
    write(text: string): boolean {
      try {
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** A worksheet that is filled on the screen. Nothing is sent; without JavaScript it is a form to print. */
class WorkSheet extends HTMLElement {
  readonly worksheet = this.dataset.worksheet ?? '';
  readonly places: string[] = JSON.parse(this.dataset.places ?? '[]');
  readonly messages: Record<string, string> = JSON.parse(this.dataset.messages ?? '{}');
  readonly storage = storageOf(`worksheet:${this.worksheet}`);
  /** Answers of an older form of the sheet that have no place now: kept, so that an export still has them. */
  homeless: Answers = {};

  connectedCallback() {
    const stored = this.storage.read();
    if (stored) this.take(stored);
    this.form?.addEventListener('input', () => this.keep());
    this.form?.addEventListener('submit', (event) => event.preventDefault());
    this.on('print', 'click', () => print());
    this.on('export', 'click', () => this.exportFile());
    this.on('clear', 'click', () => this.clear());
    this.on('import', 'change', (event) => this.importFile(event.target as HTMLInputElement));
    // Another tab that fills the same sheet: show what it kept rather than write over it.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === `worksheet:${this.worksheet}` && newValue) this.take(newValue);
    });
    this.showSums();
  }

  get form() {
    return this.querySelector('form');
  }

  on(name: string, event: string, listener: (event: Event) => void) {
    this.querySelector(`[data-do=${name}]`)?.addEventListener(event, listener);
  }

  say(message: string, values: Record<string, string> = {}) {
    const status = this.querySelector('[role=status]');
    const text = this.messages[message] ?? message;
    if (status) status.textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  get answers(): Answers {
    const filled = [...new FormData(this.form ?? undefined)].filter(([, value]) => value !== '');
    return {
      ...this.homeless,
      ...Object.fromEntries(filled.map(([place, value]) => [place, String(value)])),
    };
  }

  get text() {
    return writeAnswers(this.worksheet, this.answers, new Date().toISOString());
  }

  keep() {
    this.say(this.storage.write(this.text) ? 'kept' : 'notKept');
    this.showSums();
  }

  /** Fills the sheet from a text of ours; returns what came of reading it. */
  take(text: string) {
    const read = readAnswers(text, this.worksheet, this.places);
    if ('answers' in read) {
      this.homeless = read.unknown;
      this.fill(read.answers);
    }
    return read;
  }

  fill(answers: Answers) {
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
    const { answers } = this;
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
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.text], { type: 'application/json' }));
    link.download = `${this.worksheet}-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async importFile(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const text = await file.text();
    const read = readAnswers(text, this.worksheet, this.places);
    if ('refused' in read) return this.say(read.refused, { worksheet: read.worksheet ?? '' });
    const isFilled = Object.keys(this.answers).length > 0;
    if (isFilled && !confirm(this.messages.confirmImport)) return;
    this.take(text);
    this.keep();
    const lost = Object.keys(read.unknown).length;
    this.say(lost > 0 ? 'importedSome' : 'imported', { count: String(lost) });
  }

  clear() {
    if (!confirm(this.messages.confirmClear)) return;
    this.homeless = {};
    this.fill({});
    this.keep();
    this.say('cleared');
  }
}

customElements.define('work-sheet', WorkSheet);
