import type { Chart, Plugin } from 'chart.js';
import { COLOURS, LEADING, WIDER } from './bar-style.ts';
import { textWidth } from './letters.ts';
import { type Box, grown, isApart, isWithin } from './path.ts';
import { placesOf, type ScatterData } from './scatter-data.ts';

/** Half the side of a point, in pixels. */
export const RADIUS = 5;
const BESIDE = 4;

interface Label {
  text: string;
  x: number;
  y: number;
  box: Box;
}

/** Where a text may stand beside a point, the best place first: to the right, to the left, above, below. */
function candidates(text: string, [x, y]: [number, number], size: number): Label[] {
  const width = Math.ceil(textWidth(text, size) * WIDER);
  const away = RADIUS + BESIDE;
  const line = size * LEADING;
  const corners: Array<[number, number]> = [
    [x + away, y - line / 2],
    [x - away - width, y - line / 2],
    [x - width / 2, y - away - line],
    [x - width / 2, y + away],
    [x - away - width, y - away - line / 2],
    [x + away, y + away - line / 2],
  ];
  return corners.map(([left, top]) => ({
    text,
    x: left,
    y: top + line / 2,
    box: { left, top, right: left + width, bottom: top + line },
  }));
}

/** Places the names, and how many things lie at one place, where they touch nothing; a name without room is left out. */
function placeLabels(
  data: ScatterData,
  at: (x: number, y: number) => [number, number],
  area: Box,
  size: number,
) {
  const places = placesOf(data);
  const taken: Box[] = places.map(({ x, y }) => {
    const [left, top] = at(x, y);
    return grown({ left, top, right: left, bottom: top }, RADIUS + 1);
  });
  return places
    .flatMap(({ x, y, count, label }) => {
      const text = [label, count > 1 ? `×${count}` : ''].filter(Boolean).join(' ');
      return text ? [{ text, at: at(x, y), isCount: count > 1 }] : [];
    })
    .toSorted((a, b) => Number(b.isCount) - Number(a.isCount))
    .flatMap(({ text, at: place }) => {
      const label = candidates(text, place, size).find(
        ({ box }) => isWithin(box, area) && taken.every((other) => isApart(other, box)),
      );
      if (label) taken.push(label.box);
      return label ?? [];
    });
}

/** Writes the names beside their points. */
export const scatterLabels = (data: ScatterData, size: number): Plugin<'scatter'> => ({
  id: 'scatterLabels',
  afterDatasetsDraw(chart: Chart<'scatter'>) {
    const { ctx, chartArea, scales } = chart;
    const at = (x: number, y: number): [number, number] => [
      scales.x?.getPixelForValue(x) ?? 0,
      scales.y?.getPixelForValue(y) ?? 0,
    ];
    ctx.save();
    ctx.font = `${size}px sans-serif`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const { text, x, y, box } of placeLabels(data, at, chartArea, size)) {
      ctx.fillStyle = COLOURS.ground;
      ctx.fillRect(box.left, box.top + 2, box.right - box.left, box.bottom - box.top - 4);
      ctx.fillStyle = COLOURS.ink;
      ctx.fillText(text, x, y);
    }
    ctx.restore();
  },
});
