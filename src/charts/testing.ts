import { parse } from 'node-html-parser';
import type { BarData } from './bar-data.ts';
import { textWidth } from './letters.ts';
import type { Box } from './path.ts';

/** Exports of four firms in US dollars, 2005 and 2008: with zeros, a giant and a dwarf. */
export const exportsByFirm: BarData = {
  categories: ['Caryluis Alpaca', 'Cusco Hands', 'Colección Simoni', 'Textil Taqruy'],
  series: [
    { name: '2005', values: [0, 11_900, 0, 17_500], look: 'outline' },
    { name: '2008', values: [65_100, 28_000, 5_000, 200], look: 'solid' },
  ],
  format: (value) => new Intl.NumberFormat('en').format(value),
  axis: 'US dollars',
};

/** A `<text>` of a drawing and the box that it fills, letters `wider` times as wide as Helvetica's. */
export interface DrawnText {
  text: string;
  size: number;
  box: Box;
}

/** Every `<text>` of `svg`. Leaves rotation out of account. */
export function readTexts(svg: string, wider = 1): DrawnText[] {
  return parse(svg)
    .querySelectorAll('text')
    .map((element) => {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(element.getAttribute(name)));
      if (x === undefined || y === undefined || size === undefined) throw new Error('unreachable');
      const isBold = element.hasAttribute('font-weight');
      const width = textWidth(element.text, size, isBold) * wider;
      const shift = { middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
      const left = x - shift * width;
      return {
        text: element.text,
        size,
        box: { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size },
      };
    });
}

/** What is wrong with `markup` as XML: a tag that nothing closes, an attribute without quotes, a bare `&`. */
export function findXmlFault(markup: string): string | undefined {
  const open: string[] = [];
  for (const [tag, end, name, attributes, alone] of markup.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>/g)) {
    if (!/^(\s+[\w:-]+="[^"<]*")*\s*$/.test(attributes ?? '')) return `attributes of ${tag}`;
    if (end && open.pop() !== name) return `${tag} closes nothing`;
    if (!end && !alone) open.push(name ?? '');
  }
  if (/&(?!(amp|lt|gt|quot);)/.test(markup)) return 'a bare &';
  return open.length > 0 ? `nothing closes ${open.join(', ')}` : undefined;
}
