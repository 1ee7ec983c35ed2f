import { dyeVariable, svgTag } from './band-line.ts';
import { inAnnexOrder } from './order.ts';
import type { Consortium } from './schema.ts';

/**
 * The site's own band, for a strip 8 to 12 pixels high across the page: a cord of chevrons that point outward,
 * one per consortium in the colour of its sector, in the order of the annex.
 *
 * It stretches to any width; at most 1,500 bytes for the thirty.
 */
export function siteBandSvg(consortia: Consortium[]): string {
  const chevrons = new Map<string, string>();
  inAnnexOrder(consortia).forEach(({ sector }, index) => {
    chevrons.set(sector, `${chevrons.get(sector) ?? ''}M${index * 12} 0h11l4 3-4 3h-11l4-3z`);
  });
  return [
    svgTag(consortia.length * 12 + 3, 6, 'preserveAspectRatio="none"'),
    ...[...chevrons].map(([sector, d]) => `<path fill="${dyeVariable(sector)}" d="${d}"/>`),
    '</svg>',
  ].join('');
}
