import { WIDER } from '../charts/bar-style.ts';
import { wrapText } from '../charts/letters.ts';
import type { Embedded } from '../embeds/code.ts';
import type { ShownFigure } from './shown.ts';

/** What of a chart the height of its page depends on. */
type Sized = Pick<ShownFigure, 'title' | 'measure' | 'description' | 'source' | 'drawings'>;

type Version = 'narrow' | 'wide';

/** Widths between the margins of the page at which each drawing stands in it, the least first. */
const widths: Record<Version, number[]> = { narrow: [288, 328, 360], wide: [576, 640, 720] };

/** What does not depend on the chart: margins, the button of the table, and the links. In pixels. */
const around: Record<Version, number> = { narrow: 216, wide: 192 };

/** Texts are at most so many pixels wide: 65 zeros of their own size. */
const widestText = 34;

/** Height of a text in a width. */
function textHeight(text: string, width: number, size: number, leading: number, bold = false): number {
  const room = bold ? width : Math.min(width, size * widestText);
  return wrapText(text, room / WIDER, size, bold).length * size * leading;
}

/** Height of the page of a chart where there is so much room between its margins. */
function heightAt({ title, measure, description, source, drawings }: Sized, version: Version, width: number) {
  const { size } = drawings[version];
  const texts =
    textHeight(title, width, 20, 1.25, true) +
    textHeight(measure, width, 15, 1.5) +
    textHeight(description, width, 16, 1.5) +
    textHeight(source, width, 15, 1.5);
  return around[version] + texts + (size.height * Math.min(width, size.width)) / size.width;
}

/** The height that is enough at every width at which a drawing is shown. */
const heightOf = (figure: Sized, version: Version) =>
  Math.ceil(Math.max(...widths[version].map((width) => heightAt(figure, version, width))));

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
