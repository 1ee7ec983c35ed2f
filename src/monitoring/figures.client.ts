import { element } from '#site/element.ts';
import { readAmount } from './amount.ts';
import {
  type Book,
  figuresOf,
  firmNames,
  firmsIn,
  longestText,
  tidy,
  withEntry,
  withUnfinished,
} from './book.ts';
import { figureFault } from './check.ts';
import { type Field, groupId, isNumeric, kindOf } from './fields.ts';
import { type BookPage, fromTemplate, onClick, one, type Part, setOptions, setValue } from './page.client.ts';
import { entryText } from './say.ts';

/** Milliseconds without a key after which what was typed is judged. */
const pauseLength = 700;

type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** What was typed, as it is kept: a number where it is one, else the text. */
function entryOf(field: Field, typed: string, currency: Book['currency']) {
  const text = kindOf(field) === 'text' ? typed.trim().slice(0, longestText) : tidy(typed, longestText);
  const amount = isNumeric(field) ? readAmount(text) : undefined;
  // An amount in another currency is no amount of this book.
  if (amount?.currency && currency && amount.currency !== currency) return text;
  return amount?.number ?? text;
}

/** Where the part is: which year, and on a phone whose figures. */
interface Shown {
  year: number | undefined;
  who: string;
}

/** Says what is wrong in a field, below it and to who cannot see it. */
function showFault(page: BookPage, input: FieldElement, fault: ReturnType<typeof figureFault>) {
  const label = input.closest('label');
  label?.querySelector('.fault')?.remove();
  input.toggleAttribute('aria-invalid', false);
  input.removeAttribute('aria-describedby');
  if (!fault || !label) return;
  const idOf = (field: string | undefined) => `fault-${label.parentElement?.dataset.who}-${field}`;
  // Sales and exports that do not fit each other are told once, at the exports.
  const isToldElsewhere = fault === 'exceedsSales' && input.dataset.field === 'sales';
  const id = idOf(isToldElsewhere ? 'exports' : input.dataset.field);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', id);
  if (!isToldElsewhere) label.append(element('span', { class: 'fault', id }, page.words[`fault.${fault}`]));
}

/** The fields of a firm or the group, filled for a year. */
function fillFields(page: BookPage, group: HTMLElement, figures: ReturnType<typeof figuresOf>) {
  for (const input of group.querySelectorAll<FieldElement>('[data-field]')) {
    const field = input.dataset.field as Field;
    setValue(input, entryText(page.language, figures[field]));
    showFault(page, input, figureFault(figures, field));
  }
}

/** The part where figures are filled in: all firms of a year, or on a phone one firm. */
export function figuresPart(page: BookPage): Part & { go(year: number, who: string, field: Field): void } {
  const part = one(page.root, '[data-part=figures]');
  const shown: Shown = { year: undefined, who: '' };
  const list = one(part, '[data-list=figures]');
  const group = one(part, `[data-who=${groupId}]`);
  const year = one<HTMLSelectElement>(part, '[name=shownYear]');
  const who = one<HTMLSelectElement>(part, '[name=shownWho]');
  const unfinished = one<HTMLInputElement>(part, '[name=unfinished]');

  const onField = (element: FieldElement, act: (change: (book: Book) => Book) => void) => {
    const field = element.dataset?.field as Field | undefined;
    const owner = element.closest<HTMLElement>('[data-who]')?.dataset.who;
    const at = shown.year;
    if (!field || !owner || at === undefined) return;
    act((book) => withEntry(book, at, owner, field, entryOf(field, element.value, book.currency)));
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  part.addEventListener('input', ({ target }) => {
    onField(target as FieldElement, (change) => page.keep(change));
    // What is wrong is told in a pause and not when the field is left: nothing moves under a finger on its way.
    clearTimeout(pause);
    pause = setTimeout(() => show(page.book()), pauseLength);
  });
  part.addEventListener('change', ({ target }) => {
    // The field is left: what was read of it stands there now.
    const element = target as FieldElement;
    onField(element, (change) => page.edit(change));
    show(page.book(), element);
  });

  const fieldset = (id: string) => {
    const set = fromTemplate<HTMLFieldSetElement>(page.root, 'figures');
    set.dataset.who = id;
    return set;
  };

  const show = (book: Book, left?: FieldElement) => {
    if (shown.year === undefined || !book.years.includes(shown.year)) shown.year = book.years.at(-1);
    const at = shown.year;
    one(part, '[data-no-years]').hidden = at !== undefined;
    one(part, '[data-with-years]').hidden = at === undefined;
    if (at === undefined) return;
    const names = firmNames(book, page.words.firm);
    const firms = firmsIn(book, at);
    if (![groupId, ...firms.map(({ id }) => id)].includes(shown.who)) shown.who = firms[0]?.id ?? groupId;
    setOptions(
      year,
      book.years.map((one) => [String(one), String(one)]),
      String(at),
    );
    const choices = firms.map(({ id }): [string, string] => [id, names.get(id) ?? id]);
    setOptions(who, [...choices, [groupId, page.words.theGroup]], shown.who);
    unfinished.checked = book.unfinished.includes(at);
    const old = new Map([...list.children].map((one) => [(one as HTMLElement).dataset.who, one]));
    const sets = firms.map(({ id }) => (old.get(id) as HTMLElement | undefined) ?? fieldset(id));
    if (sets.length !== list.children.length || sets.some((set, place) => set !== list.children[place])) {
      list.replaceChildren(...sets);
    }
    for (const set of [...sets, group]) {
      const id = set.dataset.who ?? '';
      if (id !== groupId) one(set, 'legend').textContent = names.get(id) ?? id;
      set.classList.toggle('current', id === shown.who);
      fillFields(page, set, figuresOf(book, at, id));
    }
    const owner = left?.closest<HTMLElement>('[data-who]')?.dataset.who;
    if (left?.dataset.field && owner) {
      left.value = entryText(page.language, figuresOf(book, at, owner)[left.dataset.field as Field]);
    }
  };

  const step = (select: HTMLSelectElement, by: number) => {
    const place = Math.min(Math.max(select.selectedIndex + by, 0), select.options.length - 1);
    select.selectedIndex = place;
    choose();
  };
  const choose = () => {
    shown.year = Number(year.value);
    shown.who = who.value;
    show(page.book());
  };
  year.addEventListener('change', choose);
  who.addEventListener('change', choose);
  onClick(part, 'previousYear', () => step(year, -1));
  onClick(part, 'nextYear', () => step(year, 1));
  onClick(part, 'previousWho', () => step(who, -1));
  onClick(part, 'nextWho', () => step(who, 1));
  unfinished.addEventListener('change', () => {
    const at = shown.year;
    if (at !== undefined) page.edit((book) => withUnfinished(book, at, unfinished.checked));
  });

  return Object.assign((book: Book) => show(book), {
    go(toYear: number, toWho: string, field: Field) {
      shown.year = toYear;
      shown.who = toWho;
      show(page.book());
      one(part, `[data-who="${toWho}"] [data-field=${field}]`).focus();
    },
  });
}
