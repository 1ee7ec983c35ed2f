import { element } from '#site/element.ts';
import { intlLocales } from '#site/languages.ts';
import { type Book, baselineOf, firmNames, isFilled, presentFirms } from './book.ts';
import { type Field, groupId } from './fields.ts';
import { gapsOf, wrongFigures } from './missing.ts';
import { type BookPage, one, type Part, setOptions, textOf } from './page.client.ts';
import { rowSaid, type Said, valueText } from './say.ts';
import {
  comparedYear,
  comparedYears,
  firmRows,
  type Measure,
  type SummaryRow,
  summaryOf,
} from './summary.ts';
import { fundGap, totalOf } from './totals.ts';

/** Leads to a place where something is missing. */
type Go = (year: number, who: string, field: Field) => void;

const cell = ({ text, small }: Said, label: string) =>
  element(
    'td',
    { class: 'number', role: 'cell', 'data-label': label },
    text,
    ...(small ? [element('small', {}, small)] : []),
  );

const headRow = (heads: string[]) =>
  element(
    'tr',
    { role: 'row' },
    ...heads.map((head, place) =>
      element('th', { scope: 'col', role: 'columnheader', ...(place > 0 && { class: 'number' }) }, head),
    ),
  );

const bodyRow = (name: string, ...cells: Node[]) =>
  element('tr', { role: 'row' }, element('th', { scope: 'row', role: 'rowheader' }, name), ...cells);

function fillTable(table: HTMLElement, heads: string[], rows: Node[]) {
  one(table, 'thead').replaceChildren(headRow(heads));
  one(table, 'tbody').replaceChildren(...rows);
}

/** Whether a line of the summary has anything to say. */
const isKnown = ({ from, to }: SummaryRow) => from?.value !== undefined || to.value !== undefined;

function measureName({ labels, words }: BookPage, measure: Measure): string {
  const own: Partial<Record<Measure, string>> = {
    share: words.share,
    workers: words.workers,
    markets: words.marketCount,
    saving: words.saving,
  };
  return own[measure] ?? labels[measure as Field];
}

function yearHead(page: BookPage, book: Book, year: number): string {
  const name = book.unfinished.includes(year) ? textOf(page, 'yearNotWhole', { year }) : String(year);
  return year === baselineOf(book) ? textOf(page, 'baselineYear', { year: name }) : name;
}

function showSummary(page: BookPage, book: Book, years: number[]) {
  const heads = years.map((year) => yearHead(page, book, year));
  const columns = years.length > 1 ? [...heads, page.words.change] : heads;
  const rows = summaryOf(book, years)
    .filter((row) => isKnown(row) || /^(sales|exports|share|women|men)$/.test(row.measure))
    .map((row) =>
      bodyRow(
        measureName(page, row.measure),
        ...rowSaid(page.language, row, book.currency, page.words).map((said, place) =>
          cell(said, columns[place] ?? ''),
        ),
      ),
    );
  fillTable(one(page.root, '[data-summary]'), [page.words.what, ...columns], rows);
}

function showFirms(page: BookPage, book: Book, years: number[]) {
  const names = firmNames(book, page.words.firm);
  const { labels, words, language } = page;
  const kinds = [
    ['sales', labels.sales, 'money'],
    ['exports', labels.exports, 'money'],
    ['share', words.shareShort, 'percent'],
    ['workers', words.people, 'count'],
  ] as const;
  const columns = kinds.flatMap(([, label]) => years.map((year) => `${label}, ${year}`));
  const rows = firmRows(book, years).map(({ id, years: values }) => {
    const cells = kinds.flatMap(([kind, , unit]) =>
      values.map((value) => {
        const number = value[kind];
        return number === undefined ? words.unknown : valueText(language, number, unit, book.currency);
      }),
    );
    return bodyRow(names.get(id) ?? id, ...cells.map((text, place) => cell({ text }, columns[place] ?? '')));
  });
  fillTable(one(page.root, '[data-firms]'), [words.firm, ...columns], rows);
}

/** A link that leads to the place of a figure. */
function leadTo(text: string, act: () => void) {
  const link = element('a', { href: '#figures' }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
  return link;
}

/** What is missing, year by year; each leads to its place. */
function showGaps(page: BookPage, book: Book, go: Go) {
  const names = firmNames(book, page.words.firm);
  const gaps = Map.groupBy(gapsOf(book), ({ year }) => year);
  const place = one(page.root, '[data-missing]');
  const open = [...place.querySelectorAll('details[open]')].map((element) =>
    element.getAttribute('data-year'),
  );
  const years = [...gaps].map(([year, list]) => {
    const count = list.reduce((sum, { fields }) => sum + fields.length, 0);
    const items = list.map(({ who, fields }) => {
      const name = who === groupId ? page.words.theGroup : (names.get(who) ?? who);
      const lead = leadTo(name, () => fields[0] && go(year, who, fields[0]));
      return element('li', {}, lead, `: ${fields.map((field) => page.labels[field]).join('; ')}`);
    });
    const details = element(
      'details',
      { 'data-year': String(year) },
      element('summary', {}, textOf(page, 'missingCount', { year, count })),
      element('ul', {}, ...items),
    );
    details.open = open.includes(String(year));
    return details;
  });
  place.replaceChildren(...(years.length > 0 ? years : [element('p', {}, page.words.nothingMissing)]));
}

function showWrong(page: BookPage, book: Book, go: Go) {
  const names = firmNames(book, page.words.firm);
  const wrong = wrongFigures(book).map(({ year, who, field, fault }) => {
    const name = who === groupId ? page.words.theGroup : (names.get(who) ?? who);
    const lead = leadTo(`${name}, ${year}, ${page.labels[field]}`, () => go(year, who, field));
    return element('li', {}, lead, `: ${page.words[`fault.${fault}`]}`);
  });
  const gaps = book.years.flatMap((year) => {
    const gap = fundGap(book, year);
    if (!gap) return [];
    const amount = valueText(page.language, gap, 'money', book.currency);
    return [element('li', {}, textOf(page, 'fundGap', { year, amount }))];
  });
  const place = one(page.root, '[data-wrong]');
  place.hidden = wrong.length + gaps.length === 0;
  one(place, 'ul').replaceChildren(...wrong, ...gaps);
}

const hasBars = (book: Book) =>
  book.years.some((year) =>
    (['sales', 'exports'] as const).some((measure) => totalOf(book, year, measure).value !== undefined),
  );

/** Draws the charts, with code that is loaded only now. */
async function showCharts(page: BookPage, book: Book, years: number[]) {
  const place = one(page.root, '[data-charts]');
  const failed = one(page.root, '[data-chart-failed]');
  failed.hidden = true;
  place.hidden = !hasBars(book);
  if (place.hidden) return;
  try {
    const { drawCharts } = await import('./charts.client.ts');
    drawCharts(page, book, years, fillTable);
  } catch {
    place.hidden = true;
    failed.hidden = false;
  }
}

function showHead(page: BookPage, book: Book) {
  const currency = book.currency ? page.words[book.currency] : page.words.noCurrency;
  const date = new Date().toLocaleDateString(intlLocales[page.language], { dateStyle: 'long' });
  one(page.root, '[data-head]').textContent = [book.name, currency, textOf(page, 'printed', { date })]
    .filter(Boolean)
    .join(' · ');
}

/** The part that says what follows from the figures. */
export function resultsPart(page: BookPage, go: Go): Part {
  const part = one(page.root, '[data-part=results]');
  const compared = one<HTMLSelectElement>(part, '[name=compared]');
  let asked: number | undefined;

  const show = (book: Book) => {
    const hasSomething = isFilled(book) && book.years.length > 0 && presentFirms(book).length > 0;
    one(part, '[data-no-figures]').hidden = hasSomething;
    for (const element of part.querySelectorAll<HTMLElement>('[data-with-figures]'))
      element.hidden = !hasSomething;
    if (!hasSomething) return;
    const years = comparedYears(book, asked);
    setOptions(
      compared,
      book.years.map((year) => [String(year), yearHead(page, book, year)]),
      String(comparedYear(book, asked) ?? ''),
    );
    showHead(page, book);
    showSummary(page, book, years);
    showFirms(page, book, years);
    showGaps(page, book, go);
    showWrong(page, book, go);
    const open = years.filter((year) => book.unfinished.includes(year));
    const note = one(part, '[data-not-whole]');
    note.hidden = open.length === 0;
    note.textContent = open.map((year) => textOf(page, 'notWhole', { year })).join(' ');
    void showCharts(page, book, years);
  };
  compared.addEventListener('change', () => {
    asked = Number(compared.value);
    show(page.book());
  });
  return show;
}
