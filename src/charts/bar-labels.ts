import type { Chart, Plugin } from 'chart.js';
import { type BarData, barsPerCategory, endTexts } from './bar-data.ts';
import { ABOVE, BAR, type BarLayout, BESIDE, CHUNK } from './bar-layout.ts';
import { COLOURS, LEADING, WIDER } from './bar-style.ts';
import { textWidth } from './letters.ts';

/** A line of text: its left edge and the middle of its height, in pixels. */
interface Label {
  text: string;
  x: number;
  y: number;
  isName: boolean;
}

/** What is written at the end of each bar, or where it would begin; of a stacked one, after its last part. */
const valueLabels = (chart: Chart<'bar'>, data: BarData): Label[] =>
  data.categories.flatMap((_, place) => {
    const bars = data.series.flatMap((_, index) => chart.getDatasetMeta(index).data[place] ?? []);
    const end = Math.max(...bars.map(({ x }) => x));
    return endTexts(data, place).map((text, index) => ({
      text,
      x: (data.stacked ? end : (bars[index]?.x ?? end)) + BESIDE,
      y: bars[index]?.y ?? 0,
      isName: false,
    }));
  });

/** Each name in its lines, the last one standing on the bars of its category. */
const nameLabels = (chart: Chart<'bar'>, { categories, text }: BarLayout): Label[] =>
  chart.getDatasetMeta(0).data.flatMap(({ y }, place) =>
    (categories[place] ?? []).toReversed().map((line, above) => ({
      text: line,
      x: 0,
      y: y - BAR / 2 - ABOVE - (above + 0.5) * text * LEADING,
      isName: true,
    })),
  );

/** Where names interrupt the line that bars stand on, each category has a piece of its own. */
function drawBase(chart: Chart<'bar'>, bars: number): void {
  const overhang = 2;
  const height = bars * CHUNK - (CHUNK - BAR) + 2 * overhang;
  chart.ctx.fillStyle = COLOURS.quiet;
  for (const { y } of chart.getDatasetMeta(0).data) {
    chart.ctx.fillRect(0, y - BAR / 2 - overhang, 1, height);
  }
}

/** Writes the values, and the names where they stand above their bars, on a ground that hides the grid. */
export function barLabels(data: BarData, layout: BarLayout): Plugin<'bar'> {
  const { text: size } = layout;
  return {
    id: 'barLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const labels = [
        ...valueLabels(chart, data),
        ...(layout.areNamesAbove ? nameLabels(chart, layout) : []),
      ];
      ctx.save();
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = COLOURS.ground;
      for (const { text, x, y, isName } of labels) {
        const width = Math.ceil(textWidth(text, size, isName) * WIDER);
        ctx.fillRect(x, y - BAR / 2, width, BAR);
      }
      if (layout.areNamesAbove) drawBase(chart, barsPerCategory(data));
      ctx.fillStyle = COLOURS.ink;
      for (const { text, x, y, isName } of labels) {
        ctx.font = `${isName ? '600 ' : ''}${size}px sans-serif`;
        ctx.fillText(text, x, y);
      }
      ctx.restore();
    },
  };
}
