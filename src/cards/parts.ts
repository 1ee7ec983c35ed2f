import { cardSize } from '../site/card-size.ts';

/** Colours of a card: a ground, and what is legible on it. */
export interface Ground {
  ground: string;
  ink: string;
  quiet: string;
  action: string;
}

const wool = '#faf6ee';
const onDye = { ink: wool, quiet: '#efe3cf', action: '#f2c566' };

/** The grounds of cards: undyed wool, and cloth of one dye. */
export const grounds = {
  wool: { ground: wool, ink: '#231f20', quiet: '#564d43', action: '#9b1b30' },
  indigo: { ground: '#1f3a5f', ...onDye },
  night: { ground: '#131b28', ...onDye },
  cochineal: { ground: '#861528', ...onDye },
  chilca: { ground: '#3d5a30', ...onDye },
  maize: { ground: '#4a2545', ...onDye },
} as const satisfies Record<string, Ground>;

/** Name of a ground. */
export type GroundName = keyof typeof grounds;

/** The middle that is left where a card is cut to a square; what says what the page is stands in it. */
export const square = { left: 285, right: 915, middle: 600, width: 570 };

/** A rectangle of one colour. */
export const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<path fill="${fill}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;

/** What an SVG draws, with its own fill and stroke, without the element around it. */
function contents(svg: string): string {
  const [, tag = '', inner = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const look = (tag.match(/ (fill|stroke)="[^"]*"/g) ?? []).join('');
  return `<g${look}>${inner}</g>`;
}

/** A drawing put at a place in another, turned by degrees, scaled across and along. */
export const placed = (svg: string, [x, y]: [number, number], [across, along]: [number, number], turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${across} ${along})">${contents(svg)}</g>`;

/** A band of 90 by 18 stitches at a place, so wide. */
export const bandAt = (band: string, x: number, y: number, width: number): string =>
  placed(band, [x, y], [width / 90, width / 90]);

/** The site's own band hanging down both sides, pointing up. */
export function hangings(siteBand: string, width: number): string {
  const length = Number(/viewBox="0 0 (\d+)/.exec(siteBand)?.[1] ?? 363);
  const scale: [number, number] = [cardSize.height / length, width / 6];
  return (
    placed(siteBand, [0, cardSize.height], scale, -90) +
    placed(siteBand, [cardSize.width - width, cardSize.height], scale, -90)
  );
}

/** Bands as a cloth: as many beside and below each other as fill a width and stay within a height. */
export function clothOf(bands: string[], width: number, most: number): { svg: string; height: number } {
  const heightOf = (columns: number) => Math.ceil(bands.length / columns) * (width / columns / 5);
  let columns = 1;
  while (heightOf(columns) > most) columns += 1;
  const one = width / columns;
  const svg = bands.map((band, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, bands.length - row * columns);
    const left = (cardSize.width - inRow * one) / 2;
    return bandAt(band, left + (index % columns) * one, row * (one / 5), one);
  });
  return { svg: svg.join(''), height: heightOf(columns) };
}
