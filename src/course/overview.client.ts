import { keptTools } from '#device/kept-tools.ts';
import { keptAsFile } from '#device/state-file.ts';
import type { OverviewPageData } from './module-page.ts';
import { progressOf } from './progress.ts';
import { progressLine } from './progress-line.ts';
import { courseStateForm, emptyCourse, isCourseFilled } from './state.ts';

/** The course's first page: how far one is in each module. */
class CourseOverviewElement extends HTMLElement {
  readonly page: OverviewPageData = JSON.parse(this.dataset.page ?? '');
  readonly state = keptTools(this, {
    form: keptAsFile(courseStateForm, emptyCourse),
    isFilled: isCourseFilled,
    words: this.page.device,
    show: () => this.show(),
  });

  connectedCallback() {
    const isFacilitating = new URLSearchParams(location.search).get('view') === 'facilitator';
    if (isFacilitating && this.dataset.facilitator) return location.replace(this.dataset.facilitator);
    this.show();
  }

  show() {
    const state = this.state.data();
    const { plans, words } = this.page;
    for (const plan of plans) {
      const progress = progressOf(plan, state);
      const line = this.querySelector(`[data-module="${plan.id}"] .progress`);
      const done = progress.isDone ? `✓ ${words.done} ` : '';
      if (line) line.textContent = progress.isBegun ? `· ${done}${progressLine(progress, words)}` : '';
    }
  }
}

customElements.define('course-overview', CourseOverviewElement);
