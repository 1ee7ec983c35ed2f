import type { ShownFigure } from './shown.ts';

/** Room for title, table and source around the drawing of an embedded chart, in pixels. */
const around = { narrow: 360, wide: 260 };

/** Between these widths of a page the drawing changes from narrow to wide. */
const change = 640;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The code that shows a chart on another page.
 *
 * @param address of the embedded page
 */
export function embedCode(
  { title, drawings }: Pick<ShownFigure, 'title' | 'drawings'>,
  address: string,
): string {
  const narrow = drawings.narrow.size.height + around.narrow;
  const wide = drawings.wide.size.height + around.wide;
  const height = `clamp(${Math.min(narrow, wide)}px,(${change}px - 100vw)*999,${Math.max(narrow, wide)}px)`;
  return `<iframe src="${address}" title="${escaped(title)}" style="width:100%;height:${height};border:0" loading="lazy"></iframe>`;
}
