import { type AnswerState, emptyAnswerState, readinessStateForm } from './answer-state.ts';
import { QuestionTool } from './question-tool.client.ts';
import type { ReadinessPage } from './readiness-page.ts';
import { ReadinessView } from './readiness-view.client.ts';

/** The readiness check: its result is a verdict with its reasons and what to do first. */
class ReadinessElement extends QuestionTool<ReadinessPage, AnswerState> {
  readonly view = new ReadinessView(this, this.page);

  override questions() {
    return this.page.readiness;
  }

  override stateForm() {
    return readinessStateForm(this.page.readiness);
  }

  override emptyState() {
    return emptyAnswerState;
  }

  override showResult() {
    this.view.show(this.state.data(), new Date().toLocaleDateString('sv'));
  }
}

customElements.define('readiness-check', ReadinessElement);
