import { type KeptTools, keptTools } from '#device/kept-tools.ts';
import { keptAsFile, type StateFileForm } from '#device/state-file.ts';
import { fillGaps } from '#site/fill-gaps.ts';
import { type AnswerState, withTask } from './answer-state.ts';
import { type Answer, addressAnswers } from './answers.ts';
import type { Questions } from './questions.ts';
import { headingScores } from './score.ts';

/** What every page of questions gives its script. */
export interface QuestionPage {
  words: Record<string, string>;
  /** Words of the buttons that keep the state. */
  device: Record<string, string>;
}

/**
 * Questions on the screen: one heading at a time, in any order, then a result with a plan. Without JavaScript they are a
 * form to print.
 */
export abstract class QuestionTool<Page extends QuestionPage, State extends AnswerState> extends HTMLElement {
  readonly page: Page = JSON.parse(this.dataset.page ?? '');
  readonly steps = Array.from(this.querySelectorAll<HTMLButtonElement>('[data-step]'));
  readonly state: KeptTools<State> = keptTools(this, {
    form: keptAsFile(this.stateForm(), this.emptyState()),
    isFilled: (state) => this.isFilled(state),
    words: this.page.device,
    show: () => this.show(),
  });

  abstract questions(): Questions;
  abstract stateForm(): StateFileForm<State>;
  abstract emptyState(): State;
  /** Shows what the answers say. */
  abstract showResult(): void;

  isFilled({ answers }: State): boolean {
    return Object.keys(answers).length > 0;
  }

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('.steps, .turn')) part.hidden = false;
    this.querySelector('form')?.addEventListener('change', ({ target }) =>
      this.answer(target as HTMLInputElement),
    );
    for (const step of this.steps) step.addEventListener('click', () => this.goTo(step.dataset.step ?? ''));
    this.on('back', () => this.turn(-1));
    this.on('on', () => this.turn(1));
    this.on('print', () => print());
    this.on('copy', () => this.copy());
    // While it is typed, not when the field is left: nothing moves under a finger on its way to a button.
    this.querySelector('.next')?.addEventListener('input', ({ target }) =>
      this.plan(target as HTMLInputElement),
    );
    this.takeFromAddress();
    this.show();
    this.goTo(this.steps[0]?.dataset.step ?? '', false);
  }

  on(name: string, act: () => void) {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', act);
  }

  /** Takes answers that came in the address after `#`; those that are there already are asked for first. */
  takeFromAddress() {
    const read = addressAnswers(this.questions(), location.hash);
    if (!read) return;
    history.replaceState(null, '', location.pathname);
    if ('refused' in read) return this.state.say('badCode');
    const isFilled = Object.keys(this.state.data().answers).length > 0;
    if (isFilled && !confirm(this.page.device.confirmImport)) return;
    this.state.change((state) => ({ ...state, answers: read.answers }), 'imported');
  }

  answer({ name, value }: HTMLInputElement) {
    const answer = (value === 'na' ? 'na' : Number(value)) as Answer;
    this.state.change((state) => ({ ...state, answers: { ...state.answers, [name]: answer } }));
    this.showProgress();
  }

  plan({ name, value, dataset }: HTMLInputElement) {
    this.state.change((state) => withTask(state, dataset.statement ?? '', { [name]: value }));
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.querySelector('.code output')?.textContent ?? '');
      this.announce(this.page.words.copied);
    } catch {
      this.announce(this.page.words.notCopied);
    }
  }

  announce(text = '') {
    const status = this.querySelector('.code [role=status]');
    if (status) status.textContent = text;
  }

  turn(by: number) {
    const at = this.steps.findIndex((step) => step.dataset.step === this.dataset.at);
    const next = this.steps[at + by];
    if (next) this.goTo(next.dataset.step ?? '');
  }

  goTo(id: string, isAsked = true) {
    this.dataset.at = id;
    for (const part of this.querySelectorAll<HTMLElement>('[data-heading]'))
      part.hidden = part.dataset.heading !== id;
    for (const step of this.steps) {
      if (step.dataset.step === id) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
    const at = this.steps.findIndex((step) => step.dataset.step === id);
    const [back, on] = ['back', 'on'].map((name) => this.querySelector<HTMLElement>(`[data-do=${name}]`));
    if (back) back.hidden = at === 0;
    if (on) on.hidden = at === this.steps.length - 1;
    if (id === 'result') this.showResult();
    if (isAsked) this.querySelector<HTMLElement>(`[data-heading="${id}"] h2`)?.focus();
  }

  show() {
    const { answers } = this.state.data();
    for (const input of this.querySelectorAll<HTMLInputElement>('[type=radio]')) {
      input.checked = String(answers[input.name]) === input.value;
    }
    this.showProgress();
    if (this.dataset.at === 'result') this.showResult();
  }

  showProgress() {
    const scores = headingScores(this.questions().headings, this.state.data().answers);
    for (const { id, answered, of } of scores) {
      const step = this.steps.find(({ dataset }) => dataset.step === id);
      const count = step?.querySelector('small');
      if (count) count.textContent = fillGaps(this.page.words.progress ?? '', { answered, of });
      step?.toggleAttribute('data-full', answered === of);
    }
  }
}
