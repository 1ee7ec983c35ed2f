import { serifWidth } from '../charts/raster.ts';
import { asMarkup } from '../site/as-markup.ts';

/** Height of a line, in text sizes. */
const leading = 1.12;

/** Text of a card as it should be set. */
export interface TextItem {
  text: string;
  /** Largest size in pixels. */
  size: number;
  bold?: boolean;
  colour: string;
  /** The smallest size it should be set in; without it the size is fixed, and the text takes the lines it needs. */
  least?: number;
  /** True for what must stand in one line: it is made smaller until it does. */
  oneLine?: boolean;
  /** Space above, in pixels. */
  above?: number;
}

/** Text set: its lines, their size and the height that they take. */
export interface SetText extends TextItem {
  lines: string[];
  height: number;
}

/** Lines of a text, none wider than `width` sizes but a word that is wider alone. */
function wrapped(text: string, width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && serifWidth(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as there must be, all of about one length. */
function balanced(text: string, width: number, bold: boolean): string[] {
  let lines = wrapped(text, width, bold);
  for (let less = width * 0.97; less > width / 2; less -= width * 0.03) {
    const shorter = wrapped(text, less, bold);
    if (shorter.length > lines.length || shorter.some((line) => serifWidth(line, bold) > width)) break;
    lines = shorter;
  }
  return lines;
}

function setAt(item: TextItem, size: number, width: number): SetText {
  const bold = item.bold ?? false;
  const lines = item.oneLine ? [item.text] : balanced(item.text, width / size, bold);
  return { ...item, size, lines, height: lines.length * size * leading };
}

const isWithin = ({ lines, size, bold, height }: SetText, width: number, room: number) =>
  height <= room && lines.every((line) => serifWidth(line, bold) * size <= width);

/** Sets a text as large as it goes into a width and a height, so that nothing of it is cut. */
export function fitText(item: TextItem, width: number, room: number): SetText {
  let set = setAt(item, item.size, width);
  while (!isWithin(set, width, room) && set.size > 10) set = setAt(item, set.size - 2, width);
  return set;
}

const isFlexible = ({ least, oneLine }: TextItem) => least !== undefined && !oneLine;

function setOnce(items: TextItem[], width: number, height: number) {
  const fixed = items.map((item) =>
    isFlexible(item) ? undefined : fitText(item, width, Number.POSITIVE_INFINITY),
  );
  const spaces = items.reduce((sum, { above = 0 }) => sum + above, 0);
  const room = height - spaces - fixed.reduce((sum, set) => sum + (set?.height ?? 0), 0);
  const set = items.map((item, index) => fixed[index] ?? fitText(item, width, room));
  return { set, height: spaces + set.reduce((sum, text) => sum + text.height, 0) };
}

/**
 * Sets texts one below the other into a height: the one with a least size takes the room that the others leave. Where
 * that is too little, all are made smaller.
 *
 * @returns them set, and the height of all with the space between
 */
export function setColumn(items: TextItem[], width: number, height: number) {
  for (let scale = 1; ; scale *= 0.94) {
    const scaled = items.map((item) => ({
      ...item,
      size: item.size * scale,
      above: (item.above ?? 0) * scale,
    }));
    const column = setOnce(scaled, width, height);
    if (column.height <= height || scale < 0.3) return column;
  }
}

/** Lines of a text around a middle, as SVG. */
function textSvg({ lines, size, bold, colour }: SetText, middle: number, top: number): string {
  const look = `text-anchor="middle" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${colour}"`;
  return lines
    .map((line, index) => {
      const y = Math.round(top + size * (0.86 + index * leading));
      return `<text x="${middle}" y="${y}" ${look}>${asMarkup(line)}</text>`;
    })
    .join('');
}

/** A column of texts as SVG, in the middle of a box as high as it is given. */
export function columnSvg(
  items: TextItem[],
  { top, bottom, width, middle }: { top: number; bottom: number; width: number; middle: number },
): string {
  const shown = items.filter(({ text }) => text !== '');
  const { set, height } = setColumn(shown, width, bottom - top);
  let y = top + Math.max(0, (bottom - top - height) / 2);
  return set
    .map((text) => {
      y += text.above ?? 0;
      const svg = textSvg(text, middle, y);
      y += text.height;
      return svg;
    })
    .join('');
}
