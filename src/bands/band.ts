import { bandHeight, bandLength, dyeVariable, line, svgTag } from './line.ts';
import { type BandData, clothEnd, fringe, knots, motif, selvedge, threads } from './parts.ts';

/**
 * The woven band of a consortium: equal data, equal band.
 *
 * Drawn in stitches (90 by 18), without ids, so that many bands can stand on one page, and with the colours
 * of the stylesheet (`bandDyesCss`). At most 1,500 bytes for every record of the catalogue.
 *
 * @throws RangeError where firms, employment or year is no finite number
 */
export function bandSvg(band: BandData): string {
  const end = clothEnd(band);
  const along = `M0 ${bandHeight / 2}H${end}`;
  return [
    svgTag(bandLength, bandHeight, `fill="none" stroke="${dyeVariable(band.sector)}"`),
    line(along, { width: bandHeight }),
    // The ground between the threads is their own dye, darker; the edges stay as they are.
    line(along, { dye: 'dark', width: bandHeight - 3.2, opacity: 0.7 }),
    threads(band),
    motif(band),
    selvedge(band),
    fringe(band),
    // The weft: fine ribs over all of the cloth.
    line(along, { dye: 'dark', width: bandHeight, dash: '.15 .3', opacity: 0.14 }),
    knots(band),
    '</svg>',
  ].join('');
}
