import { answersCode, codeAnswers } from './answers.ts';
import type { FlashPage } from './flash-page.ts';
import { emptyFlashState, type FlashState, flashStateForm, withSaved } from './flash-state.ts';
import { QuestionTool } from './question-tool.client.ts';
import { ResultView } from './result-view.client.ts';

const today = () => new Date().toLocaleDateString('sv');

/** The flash evaluation: its result can be kept by date, and passed on as a code. */
class FlashEvaluationElement extends QuestionTool<FlashPage, FlashState> {
  readonly view = new ResultView(this, this.page);

  override questions() {
    return this.page.evaluation;
  }

  override stateForm() {
    return flashStateForm(this.page.evaluation);
  }

  override emptyState() {
    return emptyFlashState;
  }

  override isFilled(state: FlashState) {
    return super.isFilled(state) || state.saved.length > 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.on('save', () => this.save());
    this.querySelector('.saved')?.addEventListener('click', ({ target }) =>
      this.onSaved(target as HTMLElement),
    );
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

  override showResult() {
    this.view.show(this.state.data(), today());
  }
}

customElements.define('flash-evaluation', FlashEvaluationElement);
