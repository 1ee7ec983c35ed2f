/** Length of every band in stitches: the unit in which all of it is drawn. */
export const bandLength = 90;

/** Height of every band in stitches; length to height is 5 to 1. */
export const bandHeight = 18;

/** How a line looks; what is left out is inherited. Lengths in stitches. */
export interface Look {
  /** Name of a dye, without `--dye-`. */
  dye?: string;
  width?: number;
  /** Lengths of stitch and gap by turns, as SVG takes them. */
  dash?: string;
  /** 0 to 1. */
  opacity?: number;
  round?: boolean;
}

/**
 * A number in as few characters as two decimals take: 0.5 → `.5`.
 *
 * @throws RangeError on NaN and infinity, which would draw nothing.
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A band was given ${value} as a measure`);
  return String(Math.round(value * 100) / 100 || 0).replace('0.', '.');
}

/** The custom property that holds the colour of a dye. */
export const dyeVariable = (dye: string): string => `var(--dye-${dye})`;

const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${value}"` : '');

/** The attributes of a look, each with a space before it. */
export const attributes = ({ dye, width, dash, opacity, round }: Look): string =>
  attribute('stroke', dye && dyeVariable(dye)) +
  attribute('stroke-width', width === undefined ? undefined : short(width)) +
  attribute('stroke-dasharray', dash) +
  attribute('opacity', opacity === undefined ? undefined : short(opacity)) +
  attribute('stroke-linecap', round ? 'round' : undefined);

/** A path element that draws a line along `d`. */
export const line = (d: string, look: Look = {}): string => `<path${attributes(look)} d="${d}"/>`;

/** Opening tag of a band of `width` by `height` stitches; screen readers get its text instead. */
export const svgTag = (width: number, height: number, more: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" class="band" ${more} aria-hidden="true" focusable="false">`;
