import { type KeptTools, keptTools } from '#device/kept-tools.ts';
import { columnSum, type StoredAnswers, sheetForm } from './answers.ts';

/** A worksheet that is filled on the screen. Nothing is sent; without JavaScript it is a form to print. */
class WorkSheet extends HTMLElement {
  readonly controls = Array.from(this.querySelectorAll<HTMLInputElement>('form [name]'));
  /** All places of the sheet; the choices of one share its name. */
  readonly places = [...new Set(this.controls.map(({ name }) => name))];
  readonly state: KeptTools<StoredAnswers> = keptTools<StoredAnswers>(this, {
    form: sheetForm(this.dataset.worksheet ?? '', this.places),
    isFilled: ({ answers }) => Object.keys(answers).length > 0,
    countUnplaced: ({ unknown }) => Object.keys(unknown).length,
    words: JSON.parse(this.dataset.words ?? '{}'),
    show: () => this.show(),
  });

  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('input', ({ target }) => this.keep(form, target as HTMLInputElement));
    form?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-do=print]')?.addEventListener('click', () => print());
    this.show();
  }

  /** Keeps what stands in a place. */
  keep(form: HTMLFormElement, control: HTMLInputElement) {
    const place = control.name;
    const value = String(new FormData(form).get(place) ?? '');
    control.classList.toggle('filled', value !== '');
    this.state.change(({ answers, unknown }) => {
      const { [place]: _, ...others } = answers;
      return { answers: value ? { ...others, [place]: value } : others, unknown };
    });
    this.showSums();
  }

  /** Shows what is kept. */
  show() {
    const { answers } = this.state.data();
    for (const control of this.controls) {
      const answer = answers[control.name] ?? '';
      if (/radio|checkbox/.test(control.type)) control.checked = answer === control.value;
      else control.value = answer;
      // On paper an empty date shows nothing.
      control.classList.toggle('filled', answer !== '');
    }
    this.showSums();
  }

  showSums() {
    const { answers } = this.state.data();
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
}

customElements.define('work-sheet', WorkSheet);
