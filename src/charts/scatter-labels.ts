import type { Chart, Plugin } from 'chart.js';
import { COLOURS, LEADING, WIDER } from './bar-style.ts';
import { textWidth, wrapText } from './letters.ts';
import { type Box, grown, isApart, isWithin } from './path.ts';
import { placesOf, type ScatterData } from './scatter-data.ts';

/** Half the side of a point, in pixels. */
export const RADIUS = 5;
/** Space between a point and the ring that says: several lie here. */
const RING = 3;
const BESIDE = 4;

/** A name is broken into lines of these widths where one line of it has no room. */
const widths = [210, 130] as const;
/** A text keeps so far from the points that it does not belong to; the farther the better. */
const clearances = [12, 8, 4] as const;

interface Label {
  lines: string[];
  /** Where its lines begin, or where they end if it stands to the left of its point. */
  x: number;
  align: 'left' | 'right';
  /** Middle of the first line. */
  y: number;
  box: Box;
}

/** Where a text may stand beside a point, the best place first: to the right, to the left, above, below. */
function candidates(lines: string[], [x, y]: [number, number], size: number, away: number): Label[] {
  const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, size))) * WIDER);
  const line = size * LEADING;
  const height = lines.length * line;
  const corners: Array<[number, number]> = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y - away - height],
    [x - width / 2, y + away],
    [x - away - width, y - away - height + line / 2],
    [x + away, y + away - line / 2],
    [x - RADIUS, y + away],
    [x - RADIUS, y - away - height],
  ];
  return corners.map(([left, top]) => {
    const right = left + width;
    const align = right < x ? 'right' : 'left';
    return {
      lines,
      align,
      x: align === 'right' ? right : left,
      y: top + line / 2,
      box: { left, top, right, bottom: top + height },
    };
  });
}

/**
 * Places how many things lie at one place, then the names from the top, where they touch nothing and are not taken for
 * another point's; a name without room is left out.
 */
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
    .toSorted((a, b) => Number(b.count > 1) - Number(a.count > 1) || b.y - a.y)
    .flatMap(({ text, x, y, count, box: own }) => {
      const label = clearances
        .flatMap((clear) => {
          const others = places.map(({ box }) => (box === own ? box : grown(box, clear)));
          return [[text], ...widths.map((width) => wrapText(text, width / WIDER, size))]
            .flatMap((lines) => candidates(lines, at(x, y), size, RADIUS + BESIDE + (count > 1 ? RING : 0)))
            .filter(({ box }) => isWithin(box, area, BESIDE) && others.every((other) => isApart(other, box)));
        })
        .find(({ box }) => taken.every((other) => isApart(other, box)));
      if (label) taken.push(label.box);
      return label ?? [];
    });
}

/** Writes the names beside their points, and rings those places where several lie. */
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
    ctx.textBaseline = 'middle';
    ctx.lineWidth = 1;
    ctx.strokeStyle = COLOURS.ink;
    for (const { x, y, count } of placesOf(data)) {
      if (count === 1) continue;
      ctx.beginPath();
      ctx.arc(...at(x, y), RADIUS + RING, 0, 2 * Math.PI);
      ctx.stroke();
    }
    for (const { lines, x, y, align, box } of placeLabels(data, at, chartArea, size)) {
      ctx.fillStyle = COLOURS.ground;
      ctx.fillRect(box.left, box.top + 2, box.right - box.left, box.bottom - box.top - 4);
      ctx.fillStyle = COLOURS.ink;
      ctx.textAlign = align;
      lines.forEach((line, index) => {
        ctx.fillText(line, x, y + index * size * LEADING);
      });
    }
    ctx.restore();
  },
});
