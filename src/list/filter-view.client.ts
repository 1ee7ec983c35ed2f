import { element } from '../site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatNumber } from '../site/format.ts';
import { turnTo } from '../site/turn-to.ts';
import { type Choice, type Ignored, isNarrowed, noChoice, type SortId, writeChoice } from './choice.ts';
import { compareTray } from './compare-tray.client.ts';
import { type FacetId, facetIds, type Row } from './facets.ts';
import type { FilterData } from './filter-data.ts';
import type { Answer } from './find.ts';
import { ignoredText } from './ignored.ts';
import { mapView } from './map-view.client.ts';
import { rowElement } from './row-element.client.ts';

/** About as many lines of the list as a screen shows: on a phone each is a card of its own. */
const screenful = () => (matchMedia('(min-width: 50rem)').matches ? 12 : 5);

/** Calls back when the page has nothing more urgent to do. Safari asks to be told a time instead. */
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 1000 }) : setTimeout(act, 50);

type Change = (choice: Choice) => Choice;

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
  const form = part<HTMLFormElement>('form');
  const open = part('.open');
  const status = part('[role=status]');
  const results = part('.results');
  const nothing = part('.nothing');
  const failed = part('.failed');
  const clear = part<HTMLAnchorElement>('.clear');
  const pager = part('.pager');
  const list = document.querySelector<HTMLElement>('[data-whole-list]');
  const tray = compareTray(root, data);
  const map = mapView(language);
  const facetName = (facet: FacetId) => part(`[data-facet=${facet}] legend`).textContent?.trim() ?? facet;
  const checkboxes = (facet: FacetId) =>
    Array.from(form.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] input`));
  let onChoose: (change: Change) => void = () => {};
  let retry: () => void = () => {};
  let lists = 0;

  /** A facet's box opens below its name: one at a time, and none when the visitor turns elsewhere. */
  const facets = Array.from(form.querySelectorAll<HTMLDetailsElement>('.facet'));
  const closeBut = (kept?: Element | null) => {
    for (const facet of facets) if (facet !== kept) facet.open = false;
  };
  document.addEventListener('click', (event) => closeBut((event.target as Element).closest('.facet')));
  form.addEventListener('keydown', (event) => {
    const facet = (event.target as Element).closest<HTMLDetailsElement>('.facet[open]');
    if (event.key !== 'Escape' || !facet) return;
    facet.open = false;
    facet.querySelector('summary')?.focus();
  });
  open.addEventListener('click', () => {
    open.setAttribute('aria-expanded', String(form.toggleAttribute('data-open')));
  });
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    onChoose(withoutAny);
    form.querySelector<HTMLInputElement>('[name=q]')?.focus();
  });
  failed.querySelector('button')?.addEventListener('click', () => {
    turnTo(status);
    retry();
  });
  for (const link of Array.from(pager.querySelectorAll('a'))) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const page = Number(link.dataset.page);
      onChoose((choice) => ({ ...choice, page }));
      root.scrollIntoView();
      turnTo(status);
    });
  }
  map.onDepartment((department) => {
    const checkbox = checkboxes('department').find(({ value }) => value === department);
    checkbox?.click();
    status.scrollIntoView({ block: 'nearest' });
  });

  const showOnly = (shown?: HTMLElement) => {
    for (const element of [results, nothing, failed]) element.hidden = element !== shown;
    if (list) list.hidden = shown !== undefined;
  };

  const showChips = (choice: Choice) => {
    const chips = facetIds.flatMap((facet) =>
      choice.facets[facet].map((value) => {
        const text = `${facetName(facet)}: ${labels[facet][value] ?? value}`;
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

  const showCounts = ({ counts }: Answer, choice: Choice) => {
    for (const facet of facetIds) {
      for (const checkbox of checkboxes(facet)) {
        const count = counts[facet][checkbox.value] ?? 0;
        const shown = checkbox.parentElement?.querySelector('.count');
        if (shown && shown.textContent !== String(count)) shown.textContent = String(count);
        checkbox.parentElement?.classList.toggle('zero', count === 0 && !checkbox.checked);
      }
      const chosen = choice.facets[facet].length;
      part(`[data-facet=${facet}] .chosen`).textContent = chosen ? `(${chosen})` : '';
    }
    const all = facetIds.reduce((sum, facet) => sum + choice.facets[facet].length, 0);
    part('.open .chosen').textContent = all ? `(${all})` : '';
  };

  /** For each thing that was chosen a button that leaves it out, with what that would bring. */
  const showLoosening = (answer: Answer, choice: Choice) => {
    const ways = facetIds
      .filter((facet) => (answer.without[facet] ?? 0) > 0)
      .map((facet) => {
        const values = choice.facets[facet].map((value) => labels[facet][value] ?? value).join(', ');
        return {
          what: `${facetName(facet)}: ${values}`,
          count: answer.without[facet] ?? 0,
          change: without(facet),
        };
      });
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

  /** A body for new lines in the place of the old ones, which are hidden at once and taken away when there is time. */
  const freshBody = (template: HTMLTemplateElement) => {
    const old = template.parentElement as HTMLElement;
    const fresh = old.cloneNode() as HTMLElement;
    fresh.append(template);
    // On a phone the table's own style would overrule "hidden".
    old.style.display = 'none';
    old.before(fresh);
    whenIdle(() => old.remove());
    return fresh;
  };

  /** A screenful of lines at once; the others, which a slow phone takes long for, in handfuls after they are painted. */
  const showRows = (rows: Row[]) => {
    const template = part<HTMLTemplateElement>('template');
    const body = freshBody(template);
    const list = ++lists;
    const count = screenful();
    const addFrom = (begin: number) => {
      if (list !== lists) return;
      const lines = rows.slice(begin, begin + count).map((row) => rowElement(template, row, data));
      body.append(...lines);
      tray.mark();
      if (begin + count < rows.length) whenIdle(() => addFrom(begin + count));
    };
    addFrom(0);
  };

  const showPager = ({ number, of }: Answer['page'], choice: Choice) => {
    pager.hidden = of === 1;
    const [previous, next] = Array.from(pager.querySelectorAll('a'));
    for (const [link, page] of [
      [previous, number - 1],
      [next, number + 1],
    ] as const) {
      if (!link) continue;
      link.hidden = page < 1 || page > of;
      link.dataset.page = String(page);
      link.href = `${data.page}${writeChoice({ ...choice, page })}`;
    }
    const place = pager.querySelector('span');
    if (place) place.textContent = fillGaps(words.pageOf, { page: number, of });
  };

  const countText = ({ rows, totals: { firms, people } }: Answer) => {
    const text = rows.length === 1 ? words.one : rows.length > 0 ? words.many : words.none;
    const number = (value: number) => formatNumber(language, value);
    return fillGaps(text, { count: number(rows.length), firms: number(firms), people: number(people) });
  };

  return {
    onChoose(act: (change: Change) => void) {
      onChoose = act;
    },
    onPick: tray.onPick,
    /** What the form says now. */
    chosen(choice: Choice): Choice {
      const values = new FormData(form);
      return {
        ...choice,
        text: String(values.get('q') ?? '').trim(),
        sort: String(values.get('sort')) as SortId,
        facets: Object.fromEntries(
          facetIds.map((facet) => [facet, values.getAll(facet).map(String)]),
        ) as Choice['facets'],
      };
    },
    /** Puts a choice into the form. */
    choice(choice: Choice) {
      for (const facet of facetIds) {
        for (const checkbox of checkboxes(facet))
          checkbox.checked = choice.facets[facet].includes(checkbox.value);
      }
      const text = form.elements.namedItem('q') as HTMLInputElement;
      if (text.value.trim() !== choice.text) text.value = choice.text;
      (form.elements.namedItem('sort') as HTMLSelectElement).value = choice.sort;
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
      showCounts(answer, choice);
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
    ignored(parts: Ignored[]) {
      const text = part('.ignored');
      text.textContent = ignoredText(parts, words);
      text.hidden = parts.length === 0;
    },
    compare: tray.show,
  };
}
