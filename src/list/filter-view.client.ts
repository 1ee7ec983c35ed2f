import { element } from '../site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatNumber } from '../site/format.ts';
import { turnTo } from '../site/turn-to.ts';
import { type Choice, type Ignored, isNarrowed, noChoice } from './choice.ts';
import { compareTray } from './compare-tray.client.ts';
import { type FacetId, facetIds } from './facets.ts';
import type { FilterData } from './filter-data.ts';
import type { Answer } from './find.ts';
import { formView } from './form-view.client.ts';
import { ignoredText } from './ignored.ts';
import { mapView } from './map-view.client.ts';
import { pagerView } from './pager-view.client.ts';
import { rowsView } from './rows-view.client.ts';

type Change = (choice: Choice) => Choice;

/** As many ways out of an empty list are offered, beside leaving out the words. */
const mostWays = 4;

const button = (text: string, onClick: () => void, label = text) => {
  const made = element('button', { type: 'button', 'aria-label': label }, text);
  made.addEventListener('click', onClick);
  return made;
};

const item = (child: Node) => element('li', {}, child);

const without =
  (facet: FacetId, value?: string): Change =>
  (choice) => ({
    ...choice,
    page: 1,
    facets: {
      ...choice.facets,
      [facet]: value === undefined ? [] : choice.facets[facet].filter((other) => other !== value),
    },
  });
const toggled =
  (facet: FacetId, value: string): Change =>
  (choice) => {
    if (choice.facets[facet].includes(value)) return without(facet, value)(choice);
    return { ...choice, page: 1, facets: { ...choice.facets, [facet]: [...choice.facets[facet], value] } };
  };
const withoutText: Change = (choice) => ({ ...choice, text: '', page: 1 });
const withoutAny: Change = ({ compare }) => ({ ...noChoice(), compare });

/**
 * All that the filter shows: its form, what was chosen, what was found. Knows the page and nothing of how answers
 * come about.
 *
 * @param root the element of the filter; the whole list that it stands for follows it
 */
export function filterView(root: HTMLElement, data: FilterData) {
  const { words, labels, language } = data;
  const part = <Kind extends HTMLElement>(selector: string) => {
    const element = root.querySelector<Kind>(selector);
    if (!element) throw new Error(`The filter has no "${selector}"`);
    return element;
  };
  const status = part('[role=status]');
  const toList = () => {
    turnTo(status);
    status.scrollIntoView();
  };
  const form = formView(part<HTMLFormElement>('form'), language, toList);
  const results = part('.results');
  const nothing = part('.nothing');
  const failed = part('.failed');
  const clear = part<HTMLAnchorElement>('.clear');
  const here = part('.here');
  const list = document.querySelector<HTMLElement>('[data-whole-list]');
  const tray = compareTray(root, data);
  const map = mapView(data);
  let onChoose: (change: Change) => void = () => {};
  let retry: () => void = () => {};

  addEventListener('beforeprint', () => {
    here.hidden = !location.search;
    part('.here span').textContent = location.href;
  });
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    onChoose(withoutAny);
    form.focus();
  });
  failed.querySelector('button')?.addEventListener('click', () => {
    turnTo(status);
    retry();
  });
  const showPager = pagerView(part('.pager'), data, (page) => {
    onChoose((choice) => ({ ...choice, page }));
    root.scrollIntoView();
    turnTo(status);
  });
  map.onDepartment((department) => onChoose(toggled('department', department)));
  map.onSee(toList);

  const showRows = rowsView(part<HTMLTemplateElement>('template'), data, tray.markNew);

  const showOnly = (shown?: HTMLElement) => {
    for (const element of [results, nothing, failed]) element.hidden = element !== shown;
    if (list) list.hidden = shown !== undefined;
  };

  const showChips = (choice: Choice) => {
    const chips = facetIds.flatMap((facet) =>
      choice.facets[facet].map((value) => {
        const text = `${form.nameOf(facet)}: ${labels[facet][value] ?? value}`;
        return button(text, () => onChoose(without(facet, value)), fillGaps(words.remove, { what: text }));
      }),
    );
    if (choice.text) {
      const text = `${words.text}: ${choice.text}`;
      chips.push(button(text, () => onChoose(withoutText), fillGaps(words.remove, { what: text })));
    }
    const shown = part('.chips');
    const place = Array.from(shown.children).findIndex((chip) => chip.contains(document.activeElement));
    shown.replaceChildren(...chips.map(item));
    const next = chips[Math.min(place, chips.length - 1)];
    if (place >= 0 && next) next.focus();
    else if (place >= 0) turnTo(status);
    clear.hidden = !isNarrowed(choice);
  };

  /** Buttons that leave out as little as finds something, with what that would bring. */
  const showLoosening = (answer: Answer, choice: Choice) => {
    const chosenOf = (facet: FacetId) =>
      `${form.nameOf(facet)}: ${choice.facets[facet].map((value) => labels[facet][value] ?? value).join(', ')}`;
    const ways = answer.loosenings.slice(0, mostWays).map(({ facets, count }) => ({
      what: facets.map(chosenOf).join('; '),
      count,
      change: (whole: Choice) => facets.reduce((changed, facet) => without(facet)(changed), whole),
    }));
    if (choice.text && answer.withoutText > 0) {
      ways.push({ what: `${words.text}: ${choice.text}`, count: answer.withoutText, change: withoutText });
    }
    nothing.querySelector('ul')?.replaceChildren(
      ...ways.map(({ what, count, change }) =>
        item(
          button(fillGaps(words.leaves, { what, count }), () => {
            turnTo(status);
            onChoose(change);
          }),
        ),
      ),
    );
    nothing.classList.toggle('tight', ways.length === 0);
  };

  const countText = ({ rows, totals: { firmsOnly, ...all } }: Answer) => {
    const text = rows.length === 1 ? words.one : rows.length > 0 ? words.many : words.none;
    const number = (value: number) => formatNumber(language, value);
    const filled = (text: string, { firms, people }: { firms: number; people: number }) =>
      fillGaps(text, { count: number(rows.length), firms: number(firms), people: number(people) });
    return filled(text, all) + (firmsOnly ? ` ${filled(words.firmsOnly, firmsOnly)}` : '');
  };

  return {
    onChoose(act: (change: Change) => void) {
      onChoose = act;
    },
    onPick: tray.onPick,
    chosen: form.chosen,
    /** Puts a choice into the form. */
    choice(choice: Choice) {
      form.choice(choice);
      showChips(choice);
    },
    /** Shows the whole list again, as the page brought it. */
    whole() {
      showOnly();
    },
    fetching() {
      root.setAttribute('aria-busy', 'true');
    },
    answer(answer: Answer, choice: Choice) {
      root.removeAttribute('aria-busy');
      form.counts(answer, choice);
      map.show(answer, choice);
      status.textContent = countText(answer);
      if (!isNarrowed(choice)) return showOnly();
      if (answer.rows.length === 0) {
        showLoosening(answer, choice);
        return showOnly(nothing);
      }
      showRows(answer.page.items);
      showPager(answer.page, choice);
      showOnly(results);
    },
    failed(again: () => void) {
      root.removeAttribute('aria-busy');
      retry = again;
      const text = failed.querySelector('p');
      if (text) text.textContent = words.failed;
      status.textContent = '';
      failed.hidden = false;
    },
    /** Brings what a link asks for into view, where it lies below the window. */
    arrive() {
      status.scrollIntoView({ block: 'nearest' });
    },
    ignored(parts: Ignored[]) {
      const text = part('.ignored');
      text.textContent = ignoredText(parts, words);
      text.hidden = parts.length === 0;
    },
    compare: tray.show,
  };
}
