import { element } from '#site/element.ts';
import type { Currency } from './amount.ts';
import {
  type Book,
  baselineOf,
  type Firm,
  fewestFirms,
  firmNames,
  isYear,
  longestName,
  mostFirms,
  mostYears,
  presentFirms,
  removedFirms,
  tidy,
  withFirm,
  withFirmName,
  withFirmUntil,
  withoutYear,
  withYear,
} from './book.ts';
import {
  type BookPage,
  fromTemplate,
  onClick,
  one,
  type Part,
  setOptions,
  setValue,
  textOf,
} from './page.client.ts';

const button = (text: string, name: string, attributes: Record<string, string>) =>
  element('button', { type: 'button', 'aria-label': name, ...attributes }, text);

/** The rows of the firms: name, last year in the group, and a button that takes it out. */
function firmList(page: BookPage, list: HTMLElement) {
  const nameOf = (id: string) => firmNames(page.book(), page.words.firm).get(id) ?? '';

  const remove = (id: string) => {
    if (presentFirms(page.book()).length <= fewestFirms) return page.say(page.words.fewest);
    const name = nameOf(id);
    page.edit((book) => withFirmUntil(book, id, 0), textOf(page, 'firmRemoved', { name }));
    one(page.root, '[data-do=addFirm]').focus();
  };

  const newRow = (id: string) => {
    const row = fromTemplate<HTMLLIElement>(page.root, 'firm');
    row.dataset.firm = id;
    const field = one<HTMLInputElement>(row, 'input');
    field.addEventListener('input', () => page.keep((book) => withFirmName(book, id, field.value)));
    field.addEventListener('change', () => page.edit((book) => withFirmName(book, id, field.value)));
    const select = one<HTMLSelectElement>(row, 'select');
    select.addEventListener('change', () =>
      page.edit((book) => withFirmUntil(book, id, select.value === '' ? null : Number(select.value))),
    );
    one(row, 'button').addEventListener('click', () => remove(id));
    return row;
  };

  return (book: Book) => {
    const names = firmNames(book, page.words.firm);
    const old = new Map([...list.children].map((row) => [(row as HTMLElement).dataset.firm, row]));
    const firms = presentFirms(book);
    const rows = firms.map(({ id }) => (old.get(id) as HTMLLIElement | undefined) ?? newRow(id));
    if (rows.length !== list.children.length || rows.some((row, place) => row !== list.children[place])) {
      list.replaceChildren(...rows);
    }
    rows.forEach((row, place) => {
      const { id, name, until } = firms[place] as Firm;
      const shown = names.get(id) ?? '';
      const field = one<HTMLInputElement>(row, 'input');
      setValue(field, name);
      field.setAttribute('aria-label', textOf(page, 'firmName', { count: place + 1 }));
      field.placeholder = shown;
      const select = one<HTMLSelectElement>(row, 'select');
      const years = [...new Set([...book.years, ...(until ? [until] : [])])].toSorted((a, b) => a - b);
      const left = years.map((year): [string, string] => [String(year), textOf(page, 'leftIn', { year })]);
      // Before there is a year, nobody can have left after one.
      select.hidden = years.length === 0;
      setOptions(select, [['', page.words.member], ...left], String(until ?? ''));
      select.setAttribute('aria-label', textOf(page, 'until', { name: shown }));
      one(row, 'button').setAttribute('aria-label', textOf(page, 'removeFirm', { name: shown }));
    });
  };
}

/** Firms that were taken out, each with a button that brings it back. */
const removedList = (page: BookPage, list: HTMLElement) => (book: Book) => {
  const names = firmNames(book, page.words.firm);
  const restore = (id: string) => {
    if (presentFirms(page.book()).length >= mostFirms) return page.say(page.words.full);
    page.edit((one) => withFirmUntil(one, id, null));
    one(page.root, `[data-firm="${id}"] input`).focus();
  };
  list.replaceChildren(
    ...removedFirms(book).map(({ id }) => {
      const name = names.get(id) ?? '';
      const back = element('button', { type: 'button' }, textOf(page, 'restore', { name }));
      back.addEventListener('click', () => restore(id));
      return element('li', {}, back);
    }),
  );
  one(page.root, '[data-removed]').hidden = removedFirms(book).length === 0;
};

/** The years, each with a button that takes it out. */
const yearList = (page: BookPage, list: HTMLElement) => (book: Book) =>
  list.replaceChildren(
    ...book.years.map((year) => {
      const out = button('×', textOf(page, 'removeYear', { year }), { class: 'small' });
      out.addEventListener('click', () => {
        page.edit((one) => withoutYear(one, year), textOf(page, 'yearRemoved', { year }));
        one(page.root, '[data-form=year] input').focus();
      });
      return element('li', {}, String(year), out);
    }),
  );

function yearForm(page: BookPage, form: HTMLFormElement) {
  const field = one<HTMLInputElement>(form, 'input');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const year = Number(field.value);
    const { years } = page.book();
    if (!isYear(year) || years.includes(year) || years.length >= mostYears) {
      page.say(page.words.badYear);
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return;
    }
    field.removeAttribute('aria-invalid');
    page.edit((book) => withYear(book, year));
    field.value = String(year + 1);
  });
  field.value = String(new Date().getFullYear() - 1);
}

/** The part about the group: its name, currency, years and firms. */
export function groupPart(page: BookPage): Part {
  const part = one(page.root, '[data-part=group]');
  const name = one<HTMLInputElement>(part, '[name=name]');
  const named = (book: Book) => ({ ...book, name: tidy(name.value, longestName) });
  name.addEventListener('input', () => page.keep(named));
  name.addEventListener('change', () => page.edit(named));
  const currencies = [...part.querySelectorAll<HTMLInputElement>('[name=currency]')];
  for (const choice of currencies) {
    choice.addEventListener('change', () =>
      page.edit((book) => ({ ...book, currency: choice.value as Currency })),
    );
  }
  const baseline = one<HTMLSelectElement>(part, '[name=baseline]');
  baseline.addEventListener('change', () =>
    page.edit((book) => ({ ...book, baseline: Number(baseline.value) })),
  );
  yearForm(page, one<HTMLFormElement>(part, '[data-form=year]'));
  onClick(part, 'addFirm', () => {
    if (presentFirms(page.book()).length >= mostFirms) return page.say(page.words.full);
    page.edit((book) => withFirm(book));
    one(part, '[data-list=firms] > :last-child input').focus();
  });
  const lists = [
    firmList(page, one(part, '[data-list=firms]')),
    removedList(page, one(part, '[data-list=removed]')),
    yearList(page, one(part, '[data-list=years]')),
  ];
  return (book) => {
    setValue(name, book.name);
    for (const choice of currencies) choice.checked = choice.value === book.currency;
    const years = book.years.map((year): [string, string] => [String(year), String(year)]);
    setOptions(baseline, years, String(baselineOf(book) ?? ''));
    baseline.disabled = years.length === 0;
    for (const show of lists) show(book);
  };
}
