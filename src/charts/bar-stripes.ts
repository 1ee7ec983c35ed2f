import type { Chart, Plugin } from 'chart.js';
import type { BarData } from './bar-data.ts';
import { BAR } from './bar-layout.ts';
import { lineColour, OUTLINE } from './bar-style.ts';
import { stripe } from './stripe.ts';

/** Where a bar lies, as Chart.js tells it, in pixels. */
interface Bar {
  base: number;
  x: number;
  y: number;
}

const barsOf = (chart: Chart<'bar'>, index: number) => chart.getDatasetMeta(index).data as unknown as Bar[];

/** Stripes the bars of each series that has this look. */
export const barStripes = ({ series }: BarData): Plugin<'bar'> => ({
  id: 'barStripes',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    series.forEach(({ look }, index) => {
      if (look !== 'striped') return;
      ctx.strokeStyle = lineColour(index);
      for (const { base, x, y } of barsOf(chart, index)) {
        stripe(ctx, Math.round(base + OUTLINE), Math.round(x - OUTLINE), y, BAR - 2 * OUTLINE);
      }
    });
    ctx.restore();
  },
});
