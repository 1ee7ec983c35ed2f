import { element } from '#site/element.ts';
import { fillGaps } from '#site/fill-gaps.ts';
import { formatDate } from '#site/format.ts';
import type { AnswerState } from './answer-state.ts';
import { answersAddress } from './answers.ts';
import { planList } from './plan-list.client.ts';
import { firstThings, type JudgedCriterion, lowestLevel, type Verdict, verdictOf } from './readiness.ts';
import type { ReadinessPage } from './readiness-page.ts';
import { tableRow } from './table-row.client.ts';

/** The result of a readiness check: verdict with reasons, what to do first, each criterion, the address to go on from. */
export class ReadinessView {
  readonly #root: HTMLElement;
  readonly #page: ReadinessPage;

  constructor(root: HTMLElement, page: ReadinessPage) {
    this.#root = root;
    this.#page = page;
  }

  show(state: AnswerState, today: string) {
    const verdict = verdictOf(this.#page.readiness, state.answers);
    this.#find('.date').textContent = formatDate(this.#page.language, today);
    this.#showVerdict(verdict);
    this.#showFirst(state, verdict);
    this.#showCriteria(state);
    this.#showAddress(state);
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector(`.result ${selector}`) as HTMLElement;
  }

  #say(name: string, values?: Record<string, string | number>) {
    return fillGaps(this.#page.words[name] ?? name, values);
  }

  #names(ids: string[]) {
    return ids.map((id) => this.#page.criteria[id] ?? id).join('; ');
  }

  #reasons(verdict: Verdict): Node[] {
    switch (verdict.verdict) {
      case 'unanswered':
      case 'alongside':
        return [
          element('p', {}, this.#say(`${verdict.verdict}Text`, { criteria: this.#names(verdict.criteria) })),
        ];
      case 'notYet':
        return (['musts', 'others'] as const)
          .filter((part) => verdict[part].length > 0)
          .map((part) => element('p', {}, this.#say(part, { criteria: this.#names(verdict[part]) })));
      case 'alone':
        return verdict.statements.map((id) =>
          element('p', {}, document.querySelector(`[data-alone="${id}"]`)?.textContent ?? ''),
        );
      case 'begin':
        return [element('p', {}, this.#say('beginText'))];
    }
  }

  #showVerdict(verdict: Verdict) {
    const place = this.#find('.verdict');
    place.dataset.verdict = verdict.verdict;
    place.replaceChildren(element('strong', {}, this.#say(verdict.verdict)), ...this.#reasons(verdict));
    if (verdict.verdict !== 'begin' && verdict.verdict !== 'alongside') return;
    const { title, href } = this.#page.begin;
    place.append(element('p', {}, this.#say('stageOne'), ' ', element('a', { href }, title)));
  }

  #showFirst({ answers, tasks }: AnswerState, { verdict }: Verdict) {
    const things = firstThings(this.#page.readiness, answers).map(({ statement }) => statement.id);
    const items = planList(things, tasks, { who: this.#say('who'), when: this.#say('when') });
    const none = element(
      'li',
      {},
      this.#say(Object.keys(answers).length > 0 ? 'nothingFirst' : 'answerFirst'),
    );
    this.#find('.first').textContent = this.#say(verdict === 'alone' ? 'firstIfStill' : 'first');
    this.#find('.next').replaceChildren(...(items.length > 0 ? items : [none]));
  }

  #level(criterion: JudgedCriterion, { answers }: AnswerState): string {
    const level = lowestLevel(criterion, answers);
    return this.#say(level === undefined ? 'levelNone' : `level${level}`);
  }

  #showCriteria(state: AnswerState) {
    this.#find('.profile tbody').replaceChildren(
      ...this.#page.readiness.headings.map((criterion) => {
        const name = this.#page.criteria[criterion.id] ?? criterion.id;
        const heading = criterion.must ? `${name} (${this.#say('must')})` : name;
        return tableRow(heading, [{ text: this.#level(criterion, state) }]);
      }),
    );
  }

  #showAddress({ answers }: AnswerState) {
    const { origin, pathname } = location;
    this.#find('.code output').textContent =
      origin + pathname + answersAddress(this.#page.readiness, answers);
  }
}
