import { element } from '#site/element.ts';
import { fillGaps } from '#site/fill-gaps.ts';
import { formatDate, formatNumber } from '#site/format.ts';
import { answersCode, codeAnswers } from './answers.ts';
import type { FlashPage } from './flash-page.ts';
import type { FlashState } from './flash-state.ts';
import { planList } from './plan-list.client.ts';
import { type HeadingScore, headingScores, nextThings, suggestedStage } from './score.ts';
import { tableRow } from './table-row.client.ts';

const listFormat = (language: string) => new Intl.ListFormat(language, { type: 'conjunction' });

/** The result of a flash evaluation: profile, stage, what to do next, what was saved, the code. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #page: FlashPage;

  constructor(root: HTMLElement, page: FlashPage) {
    this.#root = root;
    this.#page = page;
  }

  show(state: FlashState, today: string) {
    this.#find('.date').textContent = formatDate(this.#page.language, today);
    this.#showStage(state);
    this.#showProfile({ ...state, saved: state.saved.filter(({ date }) => date !== today) });
    this.#showNext(state);
    this.#showSaved(state);
    this.#showCode(state);
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector(`.result ${selector}`) as HTMLElement;
  }

  #say(name: string, values?: Record<string, string | number>) {
    return fillGaps(this.#page.words[name] ?? name, values);
  }

  #names(ids: string[]) {
    return listFormat(this.#page.language).format(ids.map((id) => this.#page.headings[id] ?? id));
  }

  #number(mean: number) {
    return formatNumber(this.#page.language, Math.round(mean * 10) / 10);
  }

  #showStage({ answers }: FlashState) {
    const found = suggestedStage(this.#page.evaluation, answers);
    const place = this.#find('.stage');
    if ('missing' in found) {
      place.textContent = this.#say('missing', { headings: this.#names(found.missing) });
      return;
    }
    if ('passed' in found) {
      place.textContent = this.#say('passed');
      return;
    }
    const { title = found.stage, href = '' } = this.#page.stages[found.stage] ?? {};
    const why = this.#say('why', {
      headings: this.#names(found.headings),
      mean: this.#number(found.mean),
      below: formatNumber(this.#page.language, found.below),
    });
    place.replaceChildren(
      element('strong', {}, this.#say('stage')),
      ' ',
      element('a', { href }, title),
      '. ',
      why,
    );
  }

  #word({ mean, answered }: HeadingScore): string {
    if (mean === undefined) return this.#say(answered > 0 ? 'notApplicable' : 'notAnswered');
    return this.#say(`level${Math.min(3, Math.floor(mean + 0.25))}`);
  }

  #showProfile({ answers, saved }: FlashState) {
    const { evaluation, headings } = this.#page;
    const scores = headingScores(evaluation.headings, answers);
    const earlier = saved.flatMap(({ date, code }) => {
      const read = codeAnswers(evaluation, code);
      return 'answers' in read ? [{ date, scores: headingScores(evaluation.headings, read.answers) }] : [];
    });
    const head = this.#find('.profile thead tr');
    head.replaceChildren(
      ...[
        this.#say('heading'),
        ...earlier.map(({ date }) => date),
        this.#say('now'),
        this.#say('inWords'),
      ].map((text) => element('th', { role: 'columnheader', scope: 'col' }, text)),
    );
    const shown = (score: HeadingScore | undefined) =>
      score?.mean === undefined ? '–' : this.#number(score.mean);
    this.#find('.profile tbody').replaceChildren(
      ...scores.map((score, place) =>
        tableRow(headings[score.id] ?? score.id, [
          ...earlier.map(({ date, scores }) => ({ text: shown(scores[place]), label: date })),
          { text: shown(score), label: this.#say('now') },
          { text: this.#word(score), label: this.#say('inWords') },
        ]),
      ),
    );
    const first = earlier[0];
    this.#draw([
      ...(first ? [{ name: first.date, scores: first.scores }] : []),
      { name: this.#say('now'), scores },
    ]);
  }

  async #draw(series: Array<{ name: string; scores: HeadingScore[] }>) {
    const chart = this.#find('.chart');
    const isEmpty = series.every(({ scores }) => scores.every(({ mean }) => mean === undefined));
    chart.hidden = isEmpty;
    if (isEmpty) return;
    try {
      const { drawProfile } = await import('./profile-chart.client.ts');
      drawProfile(
        chart,
        this.#page.evaluation.headings.map(({ id }) => this.#page.headings[id] ?? id),
        series.map(({ name, scores }) => ({ name, values: scores.map(({ mean }) => mean ?? null) })),
      );
    } catch {
      // The table says the same.
      chart.hidden = true;
    }
  }

  #showNext({ answers, tasks }: FlashState) {
    const things = nextThings(this.#page.evaluation, answers);
    const items = planList(
      things.map(({ statement }) => statement.id),
      tasks,
      { who: this.#say('who'), when: this.#say('when') },
    );
    const none = element(
      'li',
      {},
      this.#say(Object.keys(answers).length > 0 ? 'nothingNext' : 'answerFirst'),
    );
    this.#find('.next').replaceChildren(...(items.length > 0 ? items : [none]));
  }

  #showSaved({ saved }: FlashState) {
    this.#find('.saved').hidden = saved.length === 0;
    this.#find('.saved ul').replaceChildren(
      ...saved.map(({ date }) => {
        const item = element('li', {}, date);
        for (const act of ['open', 'drop']) {
          const name = `${this.#say(act)}: ${date}`;
          item.append(
            element(
              'button',
              { type: 'button', 'data-act': act, 'data-date': date, 'aria-label': name },
              this.#say(act),
            ),
          );
        }
        return item;
      }),
    );
  }

  async #showCode({ answers }: FlashState) {
    const code = answersCode(this.#page.evaluation, answers);
    this.#find('.code output').textContent = code;
    const { href, protocol } = new URL(`${this.#page.together}#c=${code.replaceAll('-', '')}`, location.href);
    // A page on a disk has no address that another device could open.
    if (protocol === 'file:') return;
    try {
      const { drawQr } = await import('./qr.client.ts');
      this.#find('.qr').replaceChildren(drawQr(href, this.#say('qr')));
    } catch {
      this.#find('.qr').replaceChildren();
    }
  }
}
