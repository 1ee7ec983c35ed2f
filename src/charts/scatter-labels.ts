import type { Chart, Plugin } from 'chart.js';
import { COLOURS, LEADING, WIDER } from './bar-style.ts';
import { textWidth, wrapText } from './letters.ts';
import { type Box, grown, isApart, isWithin } from './path.ts';
import { placesOf, type ScatterData } from './scatter-data.ts';

/** Half the side of a point, in pixels. */
export const RADIUS = 5;
const BESIDE = 4;

/** A name is broken into lines where one line of it has no room. */
const BROKEN = 130;
/** What lies at another place keeps so far from a number, which says how many lie at its own. */
const CLEAR = 12;

interface Label {
  lines: string[];
  x: number;
  /** Middle of the first line. */
  y: number;
  box: Box;
}

/** Where a text may stand beside a point, the best place first: to the right, to the left, above, below. */
function candidates(lines: string[], [x, y]: [number, number], size: number): Label[] {
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, size))) * WIDER);
  const away = RADIUS + BESIDE;
  const line = size * LEADING;
  const height = lines.length * line;
  const corners: Array<[number, number]> = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y - away - height],
    [x - width / 2, y + away],
    [x - away - width, y - away - height + line / 2],
    [x + away, y + away - line / 2],
  ];
  return corners.map(([left, top]) => ({
    lines,
    x: left,
    y: top + line / 2,
    box: { left, top, right: left + width, bottom: top + height },
  }));
}

/** Places the names, and how many things lie at one place, where they touch nothing; a name without room is left out. */
function placeLabels(
  data: ScatterData,
  at: (x: number, y: number) => [number, number],
  area: Box,
  size: number,
) {
  const places = placesOf(data).map((place) => {
    const [left, top] = at(place.x, place.y);
    return { ...place, box: grown({ left, top, right: left, bottom: top }, RADIUS + 1) };
  });
  const taken: Box[] = [];
  return places
    .flatMap((place) => {
      const text = [place.label, place.count > 1 ? `×${place.count}` : ''].filter(Boolean).join(' ');
      return text ? [{ ...place, text }] : [];
    })
    .toSorted((a, b) => Number(b.count > 1) - Number(a.count > 1))
    .flatMap(({ text, x, y, count, box: own }) => {
      const others = places.map(({ box }) => (box === own || count === 1 ? box : grown(box, CLEAR)));
      const label = [[text], wrapText(text, BROKEN / WIDER, size)]
        .flatMap((lines) => candidates(lines, at(x, y), size))
        .find(
          ({ box }) => isWithin(box, area) && [...others, ...taken].every((other) => isApart(other, box)),
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
    for (const { lines, x, y, box } of placeLabels(data, at, chartArea, size)) {
      ctx.fillStyle = COLOURS.ground;
      ctx.fillRect(box.left, box.top + 2, box.right - box.left, box.bottom - box.top - 4);
      ctx.fillStyle = COLOURS.ink;
      lines.forEach((line, index) => {
        ctx.fillText(line, x, y + index * size * LEADING);
      });
    }
    ctx.restore();
  },
});
