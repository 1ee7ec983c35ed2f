import { keptTools } from '#device/kept-tools.ts';
import { keptAsFile } from '#device/state-file.ts';
import { element } from '#site/element.ts';
import { fillGaps } from '#site/fill-gaps.ts';
import { formatNumber } from '#site/format.ts';
import type { Language } from '#site/languages.ts';
import { codeAnswers } from './answers.ts';
import type { FlashPage } from './flash-page.ts';
import { tableRow } from './table-row.client.ts';
import { disagreements, fewestMembers, headingMeans, type Opinions } from './together.ts';
import { addCodes, codesOfAddress, type TogetherState, togetherForm } from './together-state.ts';

interface TogetherPage extends Pick<FlashPage, 'evaluation' | 'headings' | 'words' | 'device'> {
  language: Language;
  statements: Record<string, { text: string; levels: string[] }>;
}

/** Puts the members' codes side by side; nothing leaves the page. */
class TogetherElement extends HTMLElement {
  readonly page: TogetherPage = JSON.parse(this.dataset.page ?? '');
  readonly state = keptTools<TogetherState>(this, {
    form: keptAsFile(togetherForm(this.page.evaluation), { codes: [] }),
    isFilled: ({ codes }) => codes.length > 0,
    words: this.page.device,
    show: () => this.show(),
  });

  connectedCallback() {
    const body = this.querySelector<HTMLElement>('.with-script');
    if (body) body.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = this.querySelector('textarea');
      if (field && this.add(field.value)) field.value = '';
    });
    this.querySelector('.codes')?.addEventListener('click', ({ target }) => {
      const place = Number((target as HTMLElement).dataset.place ?? -1);
      if (place >= 0) this.drop(place);
    });
    this.querySelector('[data-do=print]')?.addEventListener('click', () => print());
    const brought = codesOfAddress(location.hash);
    if (brought) {
      history.replaceState(null, '', location.pathname);
      this.add(brought);
    }
    this.show();
  }

  say(name: string, values?: Record<string, string | number>) {
    return fillGaps(this.page.words[name] ?? name, values);
  }

  /** Adds codes; says which were not taken and why. Returns whether all were. */
  add(text: string): boolean {
    const { refused, added } = addCodes(this.page.evaluation, this.state.data().codes, text);
    if (added > 0) {
      this.state.change((state) => ({ codes: addCodes(this.page.evaluation, state.codes, text).codes }));
    }
    this.querySelector('.refused')?.replaceChildren(
      ...refused.map(({ code, reason }) =>
        element('p', { class: 'told' }, `${code.slice(0, 60)}: ${this.say(`refused.${reason}`)}`),
      ),
    );
    this.show();
    return refused.length === 0;
  }

  /** Removes a code; the focus goes to the button that took its place. */
  drop(place: number) {
    this.state.change(({ codes }) => ({ codes: codes.toSpliced(place, 1) }));
    this.show();
    const left = this.querySelectorAll<HTMLElement>('.codes button');
    (left[Math.min(place, left.length - 1)] ?? this.querySelector('textarea'))?.focus();
  }

  show() {
    const { codes } = this.state.data();
    this.querySelector('.codes')?.replaceChildren(
      ...codes.map((code, place) => {
        const name = `${this.say('remove')}: ${place + 1}`;
        const named = { type: 'button', 'data-place': String(place), 'aria-label': name };
        const numbered = element('span', {}, `${place + 1}. `, element('code', {}, code));
        return element('li', {}, numbered, element('button', named, this.say('remove')));
      }),
      ...(codes.length < fewestMembers
        ? [element('li', {}, this.say('fewer', { count: codes.length, fewest: fewestMembers }))]
        : []),
    );
    const outcome = this.querySelector<HTMLElement>('.outcome');
    if (outcome) outcome.hidden = codes.length < fewestMembers;
    if (codes.length >= fewestMembers) this.showOutcome(codes);
  }

  showOutcome(codes: string[]) {
    const { headings } = this.page.evaluation;
    const members = codes.flatMap((code) => {
      const read = codeAnswers(this.page.evaluation, code);
      return 'answers' in read ? [read.answers] : [];
    });
    const apart = disagreements(headings, members);
    this.querySelector('.apart')?.replaceChildren(
      ...(apart.length > 0
        ? apart.map((opinions) => this.opinions(opinions))
        : [element('li', {}, this.say('agree'))]),
    );
    const number = (mean: number | undefined) =>
      mean === undefined ? '–' : formatNumber(this.page.language, Math.round(mean * 10) / 10);
    this.querySelector('.means tbody')?.replaceChildren(
      ...headingMeans(headings, members).map(({ id, mean, lowest, highest }) => {
        const range = mean === undefined ? '–' : `${number(lowest)} – ${number(highest)}`;
        return tableRow(this.page.headings[id] ?? id, [{ text: number(mean) }, { text: range }]);
      }),
    );
  }

  /** A statement on which members disagree: who sees it how, in words. */
  opinions({ heading, statement, counts, notApplicable }: Opinions): HTMLElement {
    const { text = statement.id, levels = [] } = this.page.statements[statement.id] ?? {};
    const voices = counts.flatMap((count, level) =>
      count > 0 ? [element('li', {}, `${count} × ${level}: ${levels[level] ?? ''}`)] : [],
    );
    const others = notApplicable > 0 ? [element('li', {}, `${notApplicable} × ${this.say('na')}`)] : [];
    return element(
      'li',
      {},
      element('small', {}, this.page.headings[heading.id] ?? ''),
      element('strong', {}, text),
      element('ul', {}, ...voices, ...others),
    );
  }
}

customElements.define('flash-together', TogetherElement);
