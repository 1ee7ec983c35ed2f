import { asMarkup } from '../site/as-markup.ts';
import { COLOURS, LEADING, WIDER } from './bar-style.ts';
import type { Size } from './draw.ts';
import { wrapText } from './letters.ts';
import { START, textElement } from './svg.ts';

/** A drawing with all that says what it is, so that it can stand alone. */
export interface Poster {
  title: string;
  /** What is measured. */
  measure: string;
  /** Where it comes from, and what may be done with it; each begins a line. */
  source: string[];
  /** Drawing from `drawChart`, and its size. */
  drawing: string;
  size: Size;
}

/** The colours of a poster: those of the page by day. */
const day: Record<string, string> = {
  'var(--chart-ink)': '#231f20',
  'var(--chart-quiet)': '#564d43',
  'var(--chart-grid)': '#d9cfbb',
  'var(--chart-ground)': '#faf6ee',
  'var(--chart-1)': '#1f3a5f',
  'var(--chart-2)': '#9b1b30',
  'var(--chart-3)': '#8a5c00',
};

const MARGIN = 40;
const TITLE = 24;
const TEXT = 15;
const SOURCE = 12;
const GAP = 16;

/** Letters for where the file is opened: no font travels with it. */
const LETTERS = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** Gives a drawing colours of its own in place of the page's. Throws on one that it does not know. */
export const resolveColours = (drawing: string): string =>
  drawing.replace(/var\(--[\w-]+\)/g, (name) => {
    const colour = day[name];
    if (!colour) throw new Error(`A chart was given the colour ${name}, which stands nowhere else`);
    return colour;
  });

interface Lines {
  lines: string[];
  size: number;
  bold?: boolean;
  colour: string;
}

const heightOf = ({ lines, size }: Lines) => lines.length * size * LEADING;

const textAt = ({ lines, size, bold, colour }: Lines, top: number): string =>
  lines
    .map((line, index) =>
      textElement(line, [MARGIN, top + index * size * LEADING + size], 0, {
        ...START,
        fillStyle: colour,
        font: `${bold ? '700 ' : ''}${size}px sans-serif`,
      }),
    )
    .join('');

/** A title in as few lines as it needs, all of about one length. */
function balanced(title: string, room: number): string[] {
  const lines = wrapText(title, room, TITLE, true);
  for (let width = room - TITLE; width > room / 2; width -= TITLE) {
    const shorter = wrapText(title, width, TITLE, true);
    if (shorter.length > lines.length) break;
    lines.splice(0, lines.length, ...shorter);
  }
  return lines;
}

/** Size of a poster's sheet and of its parts. */
function layOut({ title, measure, source, size }: Poster) {
  const room = size.width / WIDER;
  const head: Lines = {
    lines: balanced(title, room),
    size: TITLE,
    bold: true,
    colour: COLOURS.ink,
  };
  const below: Lines = { lines: wrapText(measure, room, TEXT), size: TEXT, colour: COLOURS.quiet };
  const foot: Lines = {
    lines: source.flatMap((line) => wrapText(line, room, SOURCE)),
    size: SOURCE,
    colour: COLOURS.quiet,
  };
  const measureTop = MARGIN + heightOf(head) + GAP / 2;
  const drawingTop = measureTop + heightOf(below) + 1.5 * GAP;
  const footTop = drawingTop + size.height + 1.5 * GAP;
  const height = Math.ceil(footTop + heightOf(foot) + MARGIN);
  return { head, below, foot, measureTop, drawingTop, footTop, width: size.width + 2 * MARGIN, height };
}

/** Where the drawing itself lies on its poster, in pixels: what is shown of it where there is little room. */
export function drawingPlace(poster: Poster) {
  const { drawingTop, width, height } = layOut(poster);
  return { x: MARGIN, y: Math.round(drawingTop), ...poster.size, sheet: { width, height } };
}

/**
 * A drawing as an SVG file that stands alone: its own ground and colours, title and measure above it, source below.
 *
 * @param letters families of the letters, the reader's own sans unless it says others
 */
export function drawPoster(poster: Poster, letters = LETTERS): string {
  const { head, below, foot, measureTop, drawingTop, footTop, width, height } = layOut(poster);
  const inner = poster.drawing
    .replace(/ (class|aria-hidden|focusable|font-family)="[^"]*"/g, '')
    .replace('<svg ', `<svg x="${MARGIN}" y="${Math.round(drawingTop)}" `);
  const text = [textAt(head, MARGIN), textAt(below, measureTop), textAt(foot, footTop)].join('');
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const ground = `<path d="M0 0H${width}V${height}H0Z" fill="${COLOURS.ground}"/>`;
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${letters}" role="img"><title>${asMarkup(poster.title)}</title>${ground}${text}${inner}</svg>`,
  );
}
