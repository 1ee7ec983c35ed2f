import { inAnnexOrder } from '../consortia/order.ts';
import type { Consortium } from '../consortia/schema.ts';
import { dyeVariable, svgTag } from './line.ts';

/** Beyond so many chevrons none could be made out: an even selection then stands for all. */
const mostChevrons = 60;

/**
 * The site's own band, for a strip 8 to 12 pixels high across the page: a cord of chevrons that point outward,
 * one per consortium in the colour of its sector, in the order of the annex.
 *
 * It stretches to any width; at most 1,500 bytes for the thirty.
 */
export function siteBandSvg(consortia: Consortium[]): string {
  const chevrons = new Map<string, string>();
  const step = Math.max(1, consortia.length / mostChevrons);
  const shown = consortia.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
  inAnnexOrder(shown).forEach(({ sector }, index) => {
    chevrons.set(sector, `${chevrons.get(sector) ?? ''}M${index * 12} 0h11l4 3-4 3h-11l4-3z`);
  });
  return [
    svgTag(shown.length * 12 + 3, 6, 'preserveAspectRatio="none"'),
    ...[...chevrons].map(([sector, d]) => `<path fill="${dyeVariable(sector)}" d="${d}"/>`),
    '</svg>',
  ].join('');
}
