import { type BarData, barsPerCategory, endTexts } from './bar-data.ts';
import { type LegendEntry, legendHeight, placeLegend } from './bar-legend.ts';
import { LEADING, WIDER } from './bar-style.ts';
import { textWidth, wrapText } from './letters.ts';

/** Height of a bar, and the space between two bars of one category. */
export const BAR = 18;
export const CHUNK = BAR + 3;
/** A plus may be still wider than the other signs of the reader's sans. */
const PLUS = 4;
/** Space between a bar and what is written after it, or above it. */
export const BESIDE = 6;
export const ABOVE = 3;
/** Space between the axis and its figures, and between these and what they measure. */
export const TICK = 6;
export const AXIS_TITLE = 3;
const COLUMN_GAP = 12;

/** What distinguishes the two versions; sizes in pixels. */
export interface Version {
  width: number;
  text: number;
  /** Width of the column of names before the bars; 0 puts each name above its bars. */
  names: number;
  /** At most so many figures under the axis. */
  ticks: number;
  /** Free space between two categories. */
  apart: number;
  /** Free space below the legend. */
  underLegend: number;
  /** True leaves out the figures under the axis and what they measure: each bar has its own, and the rest is said. */
  bare?: boolean;
}

/** 15 px of 360 are 12 px of the 288 that a phone of 320 px leaves. */
export const NARROW: Version = { width: 360, text: 15, names: 0, ticks: 5, apart: 18, underLegend: 18 };
export const WIDE: Version = { width: 720, text: 14, names: 240, ticks: 7, apart: 20, underLegend: 12 };

/** A version laid out for its data; sizes in pixels. */
export interface BarLayout extends Version {
  height: number;
  /** Category names, in the lines they are set in. */
  categories: string[][];
  areNamesAbove: boolean;
  /** Room for names to the left of the bars, and for values to the right. */
  left: number;
  right: number;
  legend: LegendEntry[];
  /** Room above the first category: for the legend, and what of its name stands out of its band. */
  top: number;
  /** Height that one category takes, its bars in the middle. */
  band: number;
  /** What the axis measures, in lines. */
  axis: string[];
}

/** Lays a version out: what takes how much room, so that the height fits and no text is cut. */
export function layOutBars(data: BarData, version: Version): BarLayout {
  const { width, text, apart, underLegend } = version;
  const column = wrapNames(data, version.names, text);
  const areNamesAbove = version.names === 0 || tallest(column) > 2;
  const categories = areNamesAbove ? wrapNames(data, width, text) : column;
  const left = areNamesAbove ? 0 : widest(categories.flat(), text) + COLUMN_GAP;
  const right =
    BESIDE +
    (data.stacked ? PLUS : 0) +
    widest(
      data.categories.flatMap((_, place) => endTexts(data, place)),
      text,
    );
  const axis = wrapText(data.axis, (width - left - right) / WIDER, text);

  const names = tallest(categories) * text * LEADING;
  const bars = barsPerCategory(data) * CHUNK;
  const band = Math.round(apart + (areNamesAbove ? ABOVE + names + bars : Math.max(names, bars)));
  const under = version.bare ? 0 : TICK + AXIS_TITLE + (1 + axis.length) * text * LEADING;
  const legend = placeLegend(data.series, width, text);
  const stickingOut = areNamesAbove ? Math.max(0, (ABOVE + names - apart) / 2) : 0;
  const top = Math.ceil(stickingOut + (legend.length > 0 ? legendHeight(legend) + underLegend : 0));
  const height = Math.ceil(top + band * categories.length + under);
  return { ...version, height, categories, areNamesAbove, left, right, legend, top, band, axis };
}

const wrapNames = ({ categories }: BarData, width: number, text: number) =>
  categories.map((name) => wrapText(name, width / WIDER, text, true));

const tallest = (texts: ReadonlyArray<readonly string[]>) => Math.max(...texts.map((lines) => lines.length));

const widest = (texts: readonly string[], size: number) =>
  Math.ceil(Math.max(...texts.map((text) => textWidth(text, size, true))) * WIDER);
