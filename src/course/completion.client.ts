import { keptTools } from '#device/kept-tools.ts';
import { keptAsFile } from '#device/state-file.ts';
import type { OverviewPageData } from './module-page.ts';
import { progressOf } from './progress.ts';
import { courseStateForm, emptyCourse, isCourseFilled } from './state.ts';

/** The sheet of completion: filled from what was done. The name is kept only where the reader ticks that it be. */
class CourseCompletionElement extends HTMLElement {
  readonly page: OverviewPageData = JSON.parse(this.dataset.page ?? '');
  readonly state = keptTools(this, {
    form: keptAsFile(courseStateForm, emptyCourse),
    isFilled: isCourseFilled,
    words: { ...this.page.device, ...this.page.words },
    show: () => this.show(),
  });

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('.keep, [data-do=print]')) part.hidden = false;
    this.querySelector('[data-do=print]')?.addEventListener('click', () => print());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.keepBox?.addEventListener('change', () => this.keepName(true));
    this.input('name')?.addEventListener('input', () => this.keepName(false));
    const date = this.input('date');
    if (date) date.value = new Date().toLocaleDateString('sv');
    this.show();
  }

  input(name: string) {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`);
  }

  get keepBox() {
    return this.input('keep');
  }

  /**
   * Keeps the name while the box is ticked and drops it when the tick is taken away.
   *
   * @param isAsked whether the box itself was used
   */
  keepName(isAsked: boolean) {
    const isKept = Boolean(this.keepBox?.checked);
    if (!isKept && !isAsked) return;
    const name = isKept ? (this.input('name')?.value ?? '') : '';
    this.state.change((state) => ({ ...state, name }), isKept ? 'nameKept' : 'nameDropped');
  }

  show() {
    const state = this.state.data();
    const name = this.input('name');
    if (name && (state.name || this.keepBox?.checked)) name.value = state.name;
    if (this.keepBox) this.keepBox.checked = state.name !== '';
    for (const plan of this.page.plans) {
      const { read, toRead, exercise, answered, toAnswer } = progressOf(plan, state);
      const texts = {
        read: `${read}/${toRead}`,
        exercise: exercise ? '✓' : '–',
        answered: `${answered}/${toAnswer}`,
      };
      for (const [column, text] of Object.entries(texts)) {
        const cell = this.querySelector(`[data-module="${plan.id}"] [data-column=${column}]`);
        if (cell) cell.textContent = text;
      }
    }
  }
}

customElements.define('course-completion', CourseCompletionElement);
