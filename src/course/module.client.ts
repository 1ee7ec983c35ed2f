import { type KeptTools, keptTools } from '#device/kept-tools.ts';
import { keptAsFile } from '#device/state-file.ts';
import { readMarkup } from '#site/own-markup.ts';
import type { ModulePageData } from './module-page.ts';
import { progressOf } from './progress.ts';
import { progressLine } from './progress-line.ts';
import {
  type CourseState,
  courseStateForm,
  emptyCourse,
  isCourseFilled,
  moduleStateOf,
  withAnswer,
  withExercise,
  withRead,
} from './state.ts';

/** A module on the screen: an answer is explained once it is chosen. Without JavaScript it is a sheet to print. */
class CourseModuleElement extends HTMLElement {
  readonly page: ModulePageData = JSON.parse(this.dataset.page ?? '');
  readonly viewLink = this.querySelector<HTMLAnchorElement>('[data-do=view]');
  readonly state: KeptTools<CourseState> = keptTools(this, {
    form: keptAsFile(courseStateForm, emptyCourse),
    isFilled: isCourseFilled,
    words: this.page.device,
    show: () => this.show(),
  });

  connectedCallback() {
    this.querySelector('form')?.addEventListener('change', ({ target }) =>
      this.keep(target as HTMLInputElement),
    );
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.viewLink?.addEventListener('click', (event) => {
      event.preventDefault();
      this.facilitate(!this.isFacilitating);
    });
    const print = this.querySelector<HTMLElement>('[data-do=print]');
    print?.removeAttribute('hidden');
    print?.addEventListener('click', () => window.print());
    this.show();
    if (new URLSearchParams(location.search).get('view') === 'facilitator') this.facilitate(true);
  }

  get session() {
    return this.querySelector('.session');
  }

  /** Brings the session's notes from the page for facilitators; where it cannot be had, one is led to it. */
  async showSession() {
    const address = this.viewLink?.href ?? '';
    this.session?.removeAttribute('hidden');
    if (this.session?.querySelector('[data-session]')) return;
    try {
      const text = await (await fetch(address)).text();
      const page = readMarkup(text, 'text/html');
      const notes = page.querySelector(`[data-session="${this.page.plan.id}"]`);
      if (!notes) throw new Error(`No session "${this.page.plan.id}"`);
      this.session?.append(...page.querySelectorAll('style'), notes);
    } catch {
      location.assign(address);
    }
  }

  get isFacilitating() {
    return this.dataset.view === 'facilitator';
  }

  keep({ name, value, checked }: HTMLInputElement) {
    const { id } = this.page.plan;
    this.state.change((state) => {
      if (name === 'read') return withRead(state, id, value, checked);
      return name === 'exercise' ? withExercise(state, id, checked) : withAnswer(state, id, name, value);
    });
    this.showProgress();
    if (name !== 'read' && name !== 'exercise') this.explain(name, value);
  }

  /** Shows what we think of the option that is chosen, and lets all explanations be opened. */
  explain(question: string, option: string | undefined) {
    const fieldset = this.querySelector(`[data-question="${question}"]`);
    const reply = fieldset?.querySelector('.reply');
    const details = fieldset?.querySelector('details');
    const chosen = Array.from(fieldset?.querySelectorAll<HTMLElement>('[data-option]') ?? []).find(
      ({ dataset }) => dataset.option === option,
    );
    reply?.replaceChildren(...(chosen?.cloneNode(true).childNodes ?? []));
    if (details) details.hidden = !chosen && !this.isFacilitating;
  }

  show() {
    const { read, exercise, answers } = moduleStateOf(this.state.data(), this.page.plan.id);
    for (const input of this.querySelectorAll<HTMLInputElement>('form input')) {
      if (input.name === 'read') input.checked = read.includes(input.value);
      else if (input.name === 'exercise') input.checked = exercise;
      else input.checked = answers[input.name] === input.value;
    }
    for (const { id } of this.page.plan.questions) this.explain(id, answers[id]);
    this.showProgress();
  }

  showProgress() {
    const progress = progressOf(this.page.plan, this.state.data());
    const line = this.querySelector('.progress');
    const finished = progress.isDone ? `. ${this.page.words.finished}` : '';
    if (line) line.textContent = progressLine(progress, this.page.words) + finished;
  }

  /** Turns the facilitator's view on or off: timings and large figures, all answers open. */
  facilitate(isOn: boolean) {
    const { viewLink } = this;
    if (viewLink && isOn !== this.isFacilitating) {
      const { other = '' } = viewLink.dataset;
      viewLink.dataset.other = viewLink.textContent ?? '';
      viewLink.textContent = other;
    }
    if (isOn) this.dataset.view = 'facilitator';
    else delete this.dataset.view;
    if (isOn) this.showSession();
    else this.session?.setAttribute('hidden', '');
    for (const details of this.querySelectorAll('details')) details.open = isOn;
    const address = new URL(location.href);
    if (isOn) address.searchParams.set('view', 'facilitator');
    else address.searchParams.delete('view');
    history.replaceState(null, '', address);
    this.show();
  }
}

customElements.define('course-module', CourseModuleElement);
