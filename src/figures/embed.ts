import type { Embedded } from '../embeds/code.ts';
import type { ShownFigure } from './shown.ts';

/** What of a chart the height of its page depends on. */
type Sized = Pick<ShownFigure, 'title' | 'description' | 'source' | 'drawings'>;

/** Room for what is around the drawing of an embedded chart: on its own, and for each letter, in pixels. */
const around = {
  narrow: { least: 375, title: 1.15, text: 0.62 },
  wide: { least: 270, title: 0.55, text: 0.3 },
};

const heightOf = ({ title, description, source, drawings }: Sized, version: 'narrow' | 'wide') => {
  const { least, title: each, text } = around[version];
  const letters = title.length * each + (description.length + source.length) * text;
  return Math.round(drawings[version].size.height + least + letters);
};

/** Between these widths of a page the drawing changes from narrow to wide. */
const change = 640;

/** A chart as the size that programs ask for: as wide as its wide drawing needs. */
export const embedSize = (figure: Sized) => ({ width: 760, height: heightOf(figure, 'wide') });

/**
 * A chart for another page, with room for either drawing.
 *
 * @param address of the embedded page
 */
export function embeddedChart(figure: Sized, address: string): Embedded {
  const [narrow, wide] = [heightOf(figure, 'narrow'), heightOf(figure, 'wide')];
  const height = `clamp(${Math.min(narrow, wide)}px,(${change}px - 100vw)*999,${Math.max(narrow, wide)}px)`;
  return { title: figure.title, address, height };
}
