import { type BarData, barChartFor, barCharts, type Look, type Room } from '../charts/bars.ts';
import { drawChart, type Size } from '../charts/draw.ts';
import { type ScatterData, scatterChartFor, scatterCharts } from '../charts/scatter.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { FigureData, FigureRow } from './figure.ts';
import { valueText } from './figure-text.ts';
import { both } from './labels.ts';
import type { ChartRecord } from './schema.ts';

/** An SVG for a page, and its size. */
export interface Drawing {
  svg: string;
  size: Size;
}

/** Looks by the number of series: what comes first in time, or is the plain case, is hollow. */
const looks: Record<number, Look[]> = {
  1: ['solid'],
  2: ['outline', 'solid'],
  3: ['outline', 'striped', 'solid'],
};

/** Shares are written whole in the picture; the table has their decimal. */
const barText = (language: Language, chart: ChartRecord) => (value: number) =>
  valueText(language, chart, chart.data.kind === 'shares' ? Math.round(value) : value);

const bars = (chart: ChartRecord, { series, rows }: FigureData, language: Language): BarData => ({
  categories: rows.map(({ label }) => label[language]),
  series: series.map(({ label }, index) => ({
    name: label[language],
    values: rows.map(({ cells }) => cells[index]?.value ?? null),
    look: looks[series.length]?.[index] ?? 'solid',
  })),
  format: barText(language, chart),
  axis: chart.axis[language],
  stacked: chart.form === 'stacked',
});

/** Firms across and people up: each line of the grid is twice the one below it. */
function scatter(chart: ChartRecord, { rows }: FigureData, language: Language): ScatterData {
  const named = chart.data.kind === 'each' ? chart.data.named : [];
  const points = (of: FigureRow[]) =>
    of.map(({ id, label, cells: [x, y] }) => ({
      x: Number(x?.value),
      y: Number(y?.value),
      ...(named.includes(id) && { label: label[language] }),
    }));
  return {
    series: [
      {
        name: both('figures.firmsOnly')[language],
        look: 'outline',
        points: points(rows.filter(({ hasAssociations }) => !hasAssociations)),
      },
      {
        name: both('figures.withAssociations')[language],
        look: 'solid',
        points: points(rows.filter(({ hasAssociations }) => hasAssociations)),
      },
    ],
    x: { title: both('figures.firms')[language], from: 2, to: 15, ticks: [2, 4, 6, 8, 10, 12, 14] },
    y: {
      title: chart.axis[language],
      from: 15,
      to: 1100,
      ticks: [25, 50, 100, 200, 400, 800],
      isLogarithmic: true,
    },
    format: (value) => formatNumber(language, value),
  };
}

/** Draws a chart in a language: narrow for a phone and wide. */
export function drawFigure(
  chart: ChartRecord,
  data: FigureData,
  language: Language,
): { narrow: Drawing; wide: Drawing } {
  if (chart.form === 'scatter') {
    const { narrow, wide } = scatterCharts(scatter(chart, data, language));
    return {
      narrow: { svg: drawChart(narrow.configuration, narrow.size), size: narrow.size },
      wide: { svg: drawChart(wide.configuration, wide.size), size: wide.size },
    };
  }
  const { narrow, wide } = barCharts(bars(chart, data, language));
  return {
    narrow: { svg: drawChart(narrow.configuration, narrow.size), size: narrow.size },
    wide: { svg: drawChart(wide.configuration, wide.size), size: wide.size },
  };
}

/** Draws a chart in a language for a room on a slide or a card, its letters as large as they can be there. */
export function drawFigureFor(chart: ChartRecord, data: FigureData, language: Language, room: Room): Drawing {
  if (chart.form === 'scatter') {
    const { configuration, size } = scatterChartFor(scatter(chart, data, language), room);
    return { svg: drawChart(configuration, size), size };
  }
  const { configuration, size } = barChartFor(bars(chart, data, language), room);
  return { svg: drawChart(configuration, size), size };
}
