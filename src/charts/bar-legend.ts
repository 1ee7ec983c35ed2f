import type { ChartType, Plugin } from 'chart.js';
import type { BarSeries } from './bar-data.ts';
import { COLOURS, fillColour, LEADING, lineColour, OUTLINE, WIDER } from './bar-style.ts';
import { textWidth } from './letters.ts';
import { stripe } from './stripe.ts';

/** A series as far as its legend goes. */
export type LegendSeries = Pick<BarSeries, 'name' | 'look'>;

/** Side of a square, its line included; the space after it, and after each entry. */
const SQUARE = 14;
const AFTER_SQUARE = 6;
const AFTER_ENTRY = 18;

/** Where an entry begins, and the middle of its height; in pixels from the corner of the chart. */
export interface LegendEntry {
  x: number;
  y: number;
}

/** Places the entries of a legend in rows of at most `width` pixels. A single series needs no legend. */
export function placeLegend(series: readonly LegendSeries[], width: number, text: number): LegendEntry[] {
  if (series.length < 2) return [];
  let [x, y] = [0, SQUARE / 2];
  return series.map(({ name }) => {
    const wide = SQUARE + AFTER_SQUARE + Math.ceil(textWidth(name, text) * WIDER);
    if (x > 0 && x + wide > width) [x, y] = [0, y + text * LEADING + 2];
    const entry = { x, y };
    x += wide + AFTER_ENTRY;
    return entry;
  });
}

/** Height of the placed entries in pixels; 0 without any. */
export const legendHeight = (entries: readonly LegendEntry[]): number =>
  (entries.at(-1)?.y ?? -SQUARE / 2) + SQUARE / 2;

/**
 * Draws a hollow, striped or filled square for each series, and its name; a circle where its points are circles.
 * Chart.js has a legend of its own, but it cannot begin at the edge, nor leave room for letters wider than those it
 * measured. Drawing throws where a single name is wider than the chart.
 */
export const barLegend = <Type extends ChartType>(
  series: readonly LegendSeries[],
  entries: readonly LegendEntry[],
  text: number,
  isRound: (one: LegendSeries) => boolean = () => false,
): Plugin<Type> => ({
  id: 'barLegend',
  beforeDraw({ ctx, width }) {
    ctx.save();
    ctx.font = `${text}px sans-serif`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.lineWidth = OUTLINE;
    entries.forEach(({ x, y }, index) => {
      const one = series[index];
      if (!one) return;
      const side = SQUARE - OUTLINE;
      ctx.fillStyle = fillColour(one, index);
      ctx.strokeStyle = lineColour(index);
      ctx.beginPath();
      if (isRound(one)) ctx.arc(x + SQUARE / 2, y, side / 2, 0, 2 * Math.PI);
      else ctx.rect(x + OUTLINE / 2, y - side / 2, side, side);
      ctx.fill();
      ctx.stroke();
      if (one.look === 'striped') {
        stripe(ctx, x + OUTLINE, x + SQUARE - OUTLINE, y, SQUARE - 2 * OUTLINE);
        ctx.lineWidth = OUTLINE;
      }
      ctx.fillStyle = COLOURS.ink;
      const left = x + SQUARE + AFTER_SQUARE;
      ctx.fillText(one.name, left, y, width - left);
    });
    ctx.restore();
  },
});
