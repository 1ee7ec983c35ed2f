import type { ChartConfiguration } from 'chart.js';
import {
  allValues,
  type BarData,
  type BarSeries,
  barFaults,
  barsPerCategory,
  largestValue,
} from './bar-data.ts';
import { barLabels } from './bar-labels.ts';
import {
  AXIS_TITLE,
  BAR,
  type BarLayout,
  CHUNK,
  layOutBars,
  NARROW,
  TICK,
  type Version,
  WIDE,
} from './bar-layout.ts';
import { barLegend } from './bar-legend.ts';
import { barStripes } from './bar-stripes.ts';
import { COLOURS, fillColour, lineColour, OUTLINE } from './bar-style.ts';
import type { Size } from './draw.ts';

export type { BarData, BarSeries, Look } from './bar-data.ts';
export { COLOURS } from './bar-style.ts';

/** A chart and the size that it is laid out for, ready for `drawChart`. */
export interface BarChart {
  configuration: ChartConfiguration<'bar', Array<number | null>, string[]>;
  size: Size;
}

/** A value above 0 gets a bar of at least so many pixels; its label keeps the value. */
const SLIVER = 2;

/**
 * The two versions of a bar chart: 360 px wide for a phone, names above the bars, text that stays
 * readable at 320 px; and 720 px wide, names before the bars unless one needs more than two lines.
 * Heights follow the categories. Throws a RangeError that lists every fault of the data: no
 * categories, more than three series or two of one look, values that are missing, below 0 or not finite.
 */
export function barCharts(data: BarData): { narrow: BarChart; wide: BarChart } {
  const faults = barFaults(data);
  if (faults.length > 0) throw new RangeError(`Not a bar chart: ${faults.join('; ')}`);
  return { narrow: barChart(data, NARROW), wide: barChart(data, WIDE) };
}

/** Widths that are tried for a room: the narrower, the larger its letters come out. */
const widths = [400, 480, 560, 640, 760, 880, 1000];

const roomVersions: Version[] = widths.flatMap((width) =>
  [0, Math.round(width * 0.42)].map((names) => ({
    ...NARROW,
    width,
    names,
    apart: names ? 6 : 10,
    underLegend: 10,
  })),
);

/** A room for a chart. */
export interface Room extends Size {
  /** True where no axis has room in it. */
  bare?: boolean;
  /** The largest that a chart is drawn in it, in sizes of its own: two bars need not fill a wall. */
  most: number;
}

/** How much a chart grows, or shrinks, to stand in a room. */
export const scaleInto = (room: Room, { width, height }: Size): number =>
  Math.min(room.width / width, room.height / height, room.most);

/**
 * A bar chart laid out so that its letters are as large as they can be in a room: for slides and cards.
 * Throws like `barCharts`.
 */
export function barChartFor(data: BarData, room: Room): BarChart {
  const faults = barFaults(data);
  if (faults.length > 0) throw new RangeError(`Not a bar chart: ${faults.join('; ')}`);
  const versions = roomVersions.map((version) => ({ ...version, bare: room.bare ?? false }));
  const scale = (version: Version) => scaleInto(room, layOutBars(data, version));
  const largest = Math.max(...versions.map(scale));
  // The widest of those that come out about as large: its bars are the longest.
  const best = versions.findLast((version) => scale(version) >= largest * 0.98) ?? WIDE;
  return barChart(data, best);
}

function barChart(data: BarData, version: Version): BarChart {
  const layout = layOutBars(data, version);
  const { width, height, right, top, categories, legend, text } = layout;
  return {
    size: { width, height },
    configuration: {
      type: 'bar',
      data: {
        labels: categories,
        datasets: data.series.map((series, index) => dataset(series, index, data, layout)),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { top, right } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: { x: valueScale(data, layout), y: nameScale(data, layout) },
      },
      plugins: [barLegend(data.series, legend, text), barStripes(data), barLabels(data, layout)],
    },
  };
}

function dataset(series: BarSeries, index: number, data: BarData, { width, left, right, band }: BarLayout) {
  const sliver = (SLIVER * largestValue(data)) / (width - left - right);
  return {
    label: series.name,
    data: series.values.map((value) => (value ? Math.max(value, sliver) : data.stacked ? 0 : value)),
    backgroundColor: fillColour(series, index),
    borderColor: lineColour(index),
    borderWidth: series.look === 'solid' ? 0 : OUTLINE,
    borderSkipped: false as const,
    inflateAmount: 0,
    categoryPercentage: (barsPerCategory(data) * CHUNK) / band,
    barPercentage: BAR / CHUNK,
  };
}

/** From 0 to the largest value: a thin grid, few figures, each beginning at its line. */
function valueScale(data: BarData, { text, ticks, axis, bare = false }: BarLayout) {
  const isWhole = allValues(data).every((value) => Number.isInteger(value ?? 0));
  const font = { size: text };
  return {
    stacked: data.stacked ?? false,
    min: 0,
    max: largestValue(data),
    border: { display: false },
    grid: { color: COLOURS.grid, tickColor: 'transparent', tickLength: bare ? 0 : TICK },
    ticks: {
      align: 'start' as const,
      autoSkipPadding: text,
      callback: (value: number | string) => data.format(Number(value)),
      color: COLOURS.quiet,
      display: !bare,
      font,
      includeBounds: false,
      maxRotation: 0,
      maxTicksLimit: ticks,
      padding: 0,
      ...(isWhole && { precision: 0 }),
    },
    title: {
      align: 'start' as const,
      color: COLOURS.quiet,
      display: !bare,
      font,
      padding: { top: AXIS_TITLE, bottom: 0 },
      text: axis,
    },
  };
}

/** The names where they have a column of their own, flush left, and the line that the bars stand on. */
function nameScale({ stacked = false }: BarData, { text, left, areNamesAbove }: BarLayout) {
  return {
    stacked,
    afterFit: (scale: { width: number }) => {
      scale.width = left;
    },
    border: { display: !areNamesAbove, color: COLOURS.quiet },
    grid: { display: false },
    ticks: {
      autoSkip: false,
      color: COLOURS.ink,
      crossAlign: 'far' as const,
      display: !areNamesAbove,
      font: { size: text, weight: 600 },
      padding: 0,
    },
  };
}
