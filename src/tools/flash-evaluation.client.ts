import { fillGaps, type KeptTools, keptTools } from '#device/kept-tools.ts';
import { type Answer, answersCode, codeAnswers } from './answers.ts';
import type { FlashPage } from './flash-page.ts';
import { emptyFlashState, type FlashState, flashStateForm, withSaved } from './flash-state.ts';
import { ResultView } from './result-view.client.ts';
import { headingScores } from './score.ts';

const today = () => new Date().toLocaleDateString('sv');

/** The flash evaluation on the screen: one heading at a time. Without JavaScript it is a form to print. */
class FlashEvaluationElement extends HTMLElement {
  readonly page: FlashPage = JSON.parse(this.dataset.page ?? '');
  readonly steps = Array.from(this.querySelectorAll<HTMLButtonElement>('[data-step]'));
  readonly view = new ResultView(this, this.page);
  readonly state: KeptTools<FlashState> = keptTools(this, {
    form: flashStateForm(this.page.evaluation),
    empty: emptyFlashState,
    isFilled: ({ answers, saved }) => Object.keys(answers).length + saved.length > 0,
    words: this.page.device,
    show: () => this.show(),
  });

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('.steps, .turn')) part.hidden = false;
    this.querySelector('form')?.addEventListener('change', ({ target }) =>
      this.answer(target as HTMLInputElement),
    );
    for (const step of this.steps) step.addEventListener('click', () => this.goTo(step.dataset.step ?? ''));
    this.on('back', () => this.turn(-1));
    this.on('on', () => this.turn(1));
    this.on('print', () => print());
    this.on('save', () => this.save());
    this.on('copy', () => this.copy());
    this.querySelector('.next')?.addEventListener('change', ({ target }) =>
      this.plan(target as HTMLInputElement),
    );
    this.querySelector('.saved')?.addEventListener('click', ({ target }) =>
      this.onSaved(target as HTMLElement),
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
    const code = /^#a=([\w-]+)$/.exec(location.hash)?.[1];
    if (!code) return;
    const read = codeAnswers(this.page.evaluation, code);
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
    const { statement = '' } = dataset;
    this.state.change((state) => {
      const task = { who: '', when: '', ...state.tasks[statement], [name]: value };
      return { ...state, tasks: { ...state.tasks, [statement]: task } };
    });
  }

  save() {
    const date = today();
    this.state.change(
      (state) => withSaved(state, { date, code: answersCode(this.page.evaluation, state.answers) }),
      'saved',
    );
    this.showResult();
  }

  onSaved({ dataset }: HTMLElement) {
    const { date, act } = dataset;
    const found = this.state.data().saved.find((saved) => saved.date === date);
    if (!found) return;
    if (act === 'drop') {
      if (!confirm(this.page.words.confirmDrop)) return;
      this.state.change((state) => ({ ...state, saved: state.saved.filter((saved) => saved.date !== date) }));
      return this.showResult();
    }
    if (act !== 'open' || !confirm(this.page.words.confirmOpen)) return;
    const read = codeAnswers(this.page.evaluation, found.code);
    if ('answers' in read) this.state.change((state) => ({ ...state, answers: read.answers }), 'imported');
    this.show();
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
    const status = this.querySelector(':scope > [role=status]');
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
    const scores = headingScores(this.page.evaluation.headings, this.state.data().answers);
    for (const { id, answered, of } of scores) {
      const step = this.steps.find(({ dataset }) => dataset.step === id);
      const count = step?.querySelector('small');
      if (count) count.textContent = fillGaps(this.page.words.progress ?? '', { answered, of });
      step?.toggleAttribute('data-full', answered === of);
    }
  }

  showResult() {
    this.view.show(this.state.data(), today());
  }
}

customElements.define('flash-evaluation', FlashEvaluationElement);
