import { asMarkup } from '../site/as-markup.ts';
import { type Room, scaleInto } from './bars.ts';
import { pngOf } from './png.ts';
import { type Poster, resolveColours } from './poster.ts';
import { serif, serifWidth } from './raster.ts';
import type { Size } from './record.ts';

/** Size of a slide in pixels: 16 to 9. */
export const slideSize: Size = { width: 1920, height: 1080 };

const margin = 80;
const foot = 120;
const head = 276;

/** The room that a slide has for its chart. */
export const slideRoom: Room = {
  width: slideSize.width - 2 * margin,
  height: slideSize.height - head - foot - 20,
  most: 3.2,
};

const across = slideSize.width - 2 * margin;

/** A text in one line where it can be one of at least half its size, else in two. */
function linesOf(text: string, size: number, bold: boolean): { lines: string[]; size: number } {
  const widest = (lines: string[]) => Math.max(...lines.map((line) => serifWidth(line, bold)));
  const fitting = (lines: string[]) => Math.floor(Math.min(size, across / widest(lines)));
  if (fitting([text]) === size) return { lines: [text], size };
  const parts = text.split(' ');
  const halves = parts.slice(1).map((_, index) => [parts.slice(0, index + 1), parts.slice(index + 1)]);
  const split = halves.map((half) => half.map((words) => words.join(' ')));
  const lines = split.reduce((best, two) => (widest(two) < widest(best) ? two : best), split[0] ?? [text]);
  return { lines, size: fitting(lines) };
}

function textAt(text: string, y: number, size: number, colour: string, bold = false) {
  const set = linesOf(text, size, bold);
  const look = `x="${margin}" font-size="${set.size}"${bold ? ' font-weight="700"' : ''} fill="${colour}"`;
  const svg = set.lines
    .map(
      (line, index) =>
        `<text y="${Math.round(y + set.size * (0.85 + index * 1.15))}" ${look}>${asMarkup(line)}</text>`,
    )
    .join('');
  return { svg, end: y + set.lines.length * set.size * 1.15 };
}

/** A chart as an SVG of a slide: its title large, the chart in all the room there is, source and address below. */
export function slideSvg({ title, measure, source, drawing, size }: Poster): string {
  const { width, height } = slideSize;
  const heading = textAt(title, 56, 64, 'var(--chart-ink)', true);
  const below = textAt(measure, heading.end + 8, 32, 'var(--chart-quiet)');
  const scale = scaleInto(slideRoom, size);
  const place = {
    x: (width - size.width * scale) / 2,
    y: head + (slideRoom.height - size.height * scale) / 2,
  };
  const inner = drawing.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  let y = height - foot;
  const lines = source.map((line) => {
    const { svg, end } = textAt(line, y, 25, 'var(--chart-quiet)');
    y = end + 2;
    return svg;
  });
  const chart = `<g transform="translate(${place.x} ${place.y}) scale(${scale})">${inner}</g>`;
  const ground = `<path d="M0 0H${width}V${height}H0Z" fill="var(--chart-ground)"/>`;
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${serif}">${ground}${heading.svg}${below.svg}${chart}${lines.join('')}</svg>`,
  );
}

/** A chart as a PNG for a slide, 1920 by 1080 pixels. */
export const drawSlide = (poster: Poster): Promise<Buffer> => pngOf(slideSvg(poster), slideSize);
