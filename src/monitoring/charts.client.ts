import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { type BarData, barCharts } from '#charts/bars.ts';
import { recordChart } from '#charts/record.ts';
import { element } from '#site/element.ts';
import { readMarkup } from '#site/own-markup.ts';
import { type Book, firmNames } from './book.ts';
import { type ChartWords, firmBars, yearBars } from './chart-data.ts';
import { type BookPage, one, textOf } from './page.client.ts';
import { valueText } from './say.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

type FillTable = (table: HTMLElement, heads: string[], rows: Node[]) => void;

/** The drawing, for a phone and for a wide page. It is read as XML: nothing in it can run. */
function drawings(data: BarData): Node[] {
  const { narrow, wide } = barCharts(data);
  return Object.entries({ narrow, wide }).map(([name, { configuration, size }]) => {
    const markup = recordChart(configuration, size).replace(
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg"',
    );
    const { documentElement } = readMarkup(markup, 'image/svg+xml');
    return element('div', { class: name }, document.importNode(documentElement, true));
  });
}

function showFigure(
  page: BookPage,
  name: string,
  data: BarData | undefined,
  categoryName: string,
  fillTable: FillTable,
) {
  const figure = one(page.root, `[data-chart=${name}]`);
  figure.hidden = !data;
  if (!data) return;
  one(figure, 'div').replaceChildren(...drawings(data));
  const rows = data.categories.map((category, place) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, category),
      ...data.series.map(({ values }) => {
        const value = values[place];
        return element('td', { class: 'number' }, value == null ? page.words.unknown : data.format(value));
      }),
    ),
  );
  fillTable(one(figure, 'table'), [categoryName, ...data.series.map((series) => series.name)], rows);
}

/** Draws both charts and fills the tables that say the same. */
export function drawCharts(page: BookPage, book: Book, years: number[], fillTable: FillTable): void {
  const { words, labels, language } = page;
  const chartWords: ChartWords = {
    sales: labels.sales,
    exports: labels.exports,
    axis: book.currency ? words[book.currency] : words.noCurrency,
    coverage: (known, of) => textOf(page, 'coverageShort', { known, of }),
    format: (value) => valueText(language, value, 'count', null),
  };
  showFigure(page, 'years', yearBars(book, chartWords), words.year, fillTable);
  const names = firmNames(book, words.firm);
  showFigure(page, 'firms', firmBars(book, years, names, chartWords), words.firm, fillTable);
}
