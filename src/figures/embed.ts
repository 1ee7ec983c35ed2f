import type { Embedded } from '../embeds/code.ts';
import type { ShownFigure } from './shown.ts';

/** Room for title, table and source around the drawing of an embedded chart, in pixels. */
const around = { narrow: 360, wide: 260 };

/** Between these widths of a page the drawing changes from narrow to wide. */
const change = 640;

/** A chart as the size that programs ask for: as wide as its wide drawing needs. */
export const embedSize = ({ drawings }: Pick<ShownFigure, 'drawings'>) => ({
  width: 760,
  height: drawings.wide.size.height + around.wide,
});

/**
 * A chart for another page, with room for either drawing.
 *
 * @param address of the embedded page
 */
export function embeddedChart(
  { title, drawings }: Pick<ShownFigure, 'title' | 'drawings'>,
  address: string,
): Embedded {
  const narrow = drawings.narrow.size.height + around.narrow;
  const wide = drawings.wide.size.height + around.wide;
  const height = `clamp(${Math.min(narrow, wide)}px,(${change}px - 100vw)*999,${Math.max(narrow, wide)}px)`;
  return { title, address, height };
}
