import { asMarkup } from '../site/as-markup.ts';
import { type Box, short } from './path.ts';

/** How lines and fills look, in the words of a canvas context. */
export interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** What a canvas context begins with. */
export const START: Style = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

const ANCHORS: Record<string, string | undefined> = { center: 'middle', right: 'end', end: 'end' };

/** How far below its given y the feet of the letters stand, in text sizes. `middle` centres figures. */
const BASELINES: Record<string, number | undefined> = { top: 0.8, hanging: 0.72, middle: 0.35, bottom: -0.2 };

/** ` name="value"` for each value that is there. */
const attributes = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${asMarkup(value)}"`))
    .join('');

/** True for a colour that leaves no trace. */
export const isInvisible = (colour: string): boolean =>
  /^(transparent|none|rgba\(.*,\s*0(\.0+)?\))$/.test(colour);

/** Size in pixels, weight and slant of a font like `italic 600 14px sans-serif`; throws on any other form. */
export function readFont(font: string) {
  const found = /^(?:(italic|oblique|normal) )?(?:(normal|bold|\d{3}) )?([\d.]+)px/.exec(font);
  if (!found) throw new Error(`A chart was given the font "${font}": expected like "bold 14px sans-serif"`);
  const [, style, weight] = found;
  return {
    size: Number(found[3]),
    style: style === 'normal' ? undefined : style,
    weight: weight === 'normal' || weight === '400' ? undefined : weight,
    isBold: weight === 'bold' || Number(weight) >= 600,
  };
}

/** How far below its given y a text of `size` has its baseline, in pixels. */
export const baseline = (size: number, { textBaseline }: Style): number =>
  size * (BASELINES[textBaseline] ?? 0);

/** The attributes of a filled path. */
export const fillLook = ({ fillStyle }: Style, rule?: string): string =>
  attributes({ fill: fillStyle, 'fill-rule': rule === 'evenodd' ? rule : undefined });

/** The attributes of a drawn line; what SVG takes for granted is left out. */
export function strokeLook(style: Style, dash: readonly number[]): string {
  const { strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = style;
  return attributes({
    fill: 'none',
    stroke: strokeStyle,
    'stroke-width': lineWidth === 1 ? undefined : short(lineWidth),
    'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
    'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.map(short).join(' '),
    'stroke-dashoffset': dash.length === 0 || lineDashOffset === 0 ? undefined : short(lineDashOffset),
  });
}

export const pathElement = (d: string, look: string): string => `<path d="${d}"${look}/>`;

/** A line of text at its anchor and baseline in pixels, turned by `turn` radians. The family is the page's. */
export function textElement(text: string, [x, y]: [number, number], turn: number, style: Style): string {
  const { size, weight, style: slant } = readFont(style.font);
  const degrees = short((turn * 180) / Math.PI);
  const look = attributes({
    x: short(x),
    y: short(y),
    fill: style.fillStyle,
    'font-size': short(size),
    'font-style': slant,
    'font-weight': weight,
    'text-anchor': ANCHORS[style.textAlign],
    transform: degrees === '0' ? undefined : `rotate(${degrees} ${short(x)} ${short(y)})`,
  });
  return `<text${look}>${asMarkup(text)}</text>`;
}

/** Cuts `markup` off at `box`: an inner svg does so without an id. */
export function cutOff(markup: string, box: Box): string {
  const width = short(box.right - box.left);
  const height = short(box.bottom - box.top);
  const [x, y] = [short(box.left), short(box.top)];
  const place = attributes({ x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` });
  return `<svg${place}>${markup}</svg>`;
}
