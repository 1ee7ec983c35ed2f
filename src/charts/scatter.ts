import type { ChartConfiguration, Plugin } from 'chart.js';
import { barLegend, type LegendSeries, legendHeight, placeLegend } from './bar-legend.ts';
import { COLOURS, fillColour, LEADING, lineColour, OUTLINE, WIDER } from './bar-style.ts';
import type { Size } from './draw.ts';
import { wrapText } from './letters.ts';
import { type ScatterAxis, type ScatterData, scatterFaults } from './scatter-data.ts';
import { RADIUS, scatterLabels } from './scatter-labels.ts';

export type { ScatterData, ScatterPoint, ScatterSeries } from './scatter-data.ts';

/** A chart and the size that it is laid out for, ready for `drawChart`. */
export interface ScatterChart {
  configuration: ChartConfiguration<'scatter'>;
  size: Size;
}

/** What distinguishes the two versions; sizes in pixels. */
interface Version {
  width: number;
  /** Height of the plot with its axis, without legend and title. */
  plot: number;
  text: number;
}

const NARROW: Version = { width: 360, plot: 380, text: 15 };
const WIDE: Version = { width: 720, plot: 400, text: 14 };
/** A scatter chart in a room has at least this height, so that its points lie apart. */
const LEAST_HEIGHT = 260;
const UNDER_LEGEND = 14;
const UNDER_TITLE = 12;

/**
 * The two versions of a scatter chart: 360 px wide for a phone, and 720 px wide. The title of the upright axis lies
 * level above it. Things at one place are one point, with their number beside it.
 * Throws a RangeError that lists every fault of the data: no points, points outside of the axes.
 */
export function scatterCharts(data: ScatterData): { narrow: ScatterChart; wide: ScatterChart } {
  const faults = scatterFaults(data);
  if (faults.length > 0) throw new RangeError(`Not a scatter chart: ${faults.join('; ')}`);
  return { narrow: scatterChart(data, NARROW), wide: scatterChart(data, WIDE) };
}

/**
 * A scatter chart that fills a room, as large as its letters can be: for slides and cards.
 * Throws like `scatterCharts`.
 */
export function scatterChartFor(data: ScatterData, room: Size): ScatterChart {
  const faults = scatterFaults(data);
  if (faults.length > 0) throw new RangeError(`Not a scatter chart: ${faults.join('; ')}`);
  const { text } = NARROW;
  const width = Math.max(560, Math.round((LEAST_HEIGHT * room.width) / room.height));
  const above = scatterChart(data, { width, plot: 0, text }).size.height;
  return scatterChart(data, { width, plot: Math.round((width * room.height) / room.width) - above, text });
}

function scatterChart(data: ScatterData, { width, plot, text }: Version): ScatterChart {
  const legend = placeLegend(data.series, width, text);
  const title = wrapText(data.y.title, width / WIDER, text);
  const titleTop = legend.length > 0 ? legendHeight(legend) + UNDER_LEGEND : 0;
  const top = Math.ceil(titleTop + title.length * text * LEADING + UNDER_TITLE);
  return {
    size: { width, height: top + plot },
    configuration: {
      type: 'scatter',
      data: { datasets: data.series.map(dataset) },
      options: {
        clip: false,
        layout: { padding: { top, right: RADIUS + OUTLINE } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: {
            ...scale(data.x, data, text),
            title: axisTitle(wrapText(data.x.title, width / WIDER, text), text),
          },
          y: { ...scale(data.y, data, text), afterFit: widen },
        },
      },
      plugins: [
        barLegend<'scatter'>(data.series, legend, text, isRound),
        topTitle(title, titleTop, text),
        scatterLabels(data, text - 1),
      ],
    },
  };
}

/** Filled points are squares, hollow ones circles: told apart without their colour. */
const isRound = ({ look }: Pick<LegendSeries, 'look'>) => look !== 'solid';

const dataset = ({ name, look, points }: ScatterData['series'][number], index: number) => ({
  label: name,
  data: points.map(({ x, y }) => ({ x, y })),
  pointStyle: isRound({ look }) ? ('circle' as const) : ('rect' as const),
  pointRadius: look === 'solid' ? RADIUS + 1 : RADIUS,
  pointBackgroundColor: fillColour({ look }, index),
  pointBorderColor: lineColour(index),
  pointBorderWidth: OUTLINE,
});

/** An axis with a line of the grid and a figure at each of its ticks. */
const scale = (
  { from, to, ticks, isLogarithmic = false }: ScatterAxis,
  { format }: ScatterData,
  text: number,
) => ({
  type: isLogarithmic ? ('logarithmic' as const) : ('linear' as const),
  min: from,
  max: to,
  afterBuildTicks: (axis: { ticks: unknown }) => {
    axis.ticks = ticks.map((value) => ({ value }));
  },
  border: { display: false },
  grid: { color: COLOURS.grid, tickColor: 'transparent' },
  ticks: {
    autoSkip: false,
    callback: (value: number | string) => format(Number(value)),
    color: COLOURS.quiet,
    font: { size: text },
    maxRotation: 0,
  },
});

/** Room for figures in wider letters. */
const widen = (axis: { width: number }) => {
  axis.width = Math.ceil(axis.width * WIDER);
};

const axisTitle = (lines: string[], size: number) => ({
  align: 'start' as const,
  color: COLOURS.quiet,
  display: true,
  font: { size },
  text: lines,
});

/** The title of the upright axis, level above it. */
const topTitle = (lines: string[], top: number, size: number): Plugin<'scatter'> => ({
  id: 'topTitle',
  beforeDraw({ ctx }) {
    ctx.save();
    ctx.font = `${size}px sans-serif`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillStyle = COLOURS.quiet;
    lines.forEach((line, index) => {
      ctx.fillText(line, 0, top + index * size * LEADING);
    });
    ctx.restore();
  },
});
