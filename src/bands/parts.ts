import type { Consortium } from '../consortia/schema.ts';
import { drafts } from './drafts.ts';
import { attributes, bandHeight, bandLength, line, short } from './line.ts';
import { weave } from './weave.ts';

/** What of a consortium its band shows; the id does not change the drawing. */
export type BandData = Pick<
  Consortium,
  'id' | 'firms' | 'employment' | 'sector' | 'macroRegion' | 'startYear' | 'model' | 'producerAssociations'
>;

/** Where the cloth ends, in stitches from the left: a fringe takes the rest. */
export const clothEnd = ({ producerAssociations }: BandData): number =>
  bandLength - (producerAssociations ? 8 : 0);

/** How many knotted cords: none for promotion only, one for promotion and sales, two for sales only. */
export function cords({ model }: BandData): 0 | 1 | 2 {
  if (!model.includes('sales')) return 0;
  return model.includes('promotion') ? 1 : 2;
}

/** Part of the room from thread to thread that a thread fills, 0.1 to 0.92, by the logarithm of people per firm. */
function threadShare({ firms, employment }: BandData): number {
  const share = 0.15 + (0.73 * Math.log(employment / firms / 3)) / Math.log(140 / 3);
  return Math.min(Math.max(share, 0.1), 0.92);
}

/** The threads: one per member firm, there and back like a shuttle, which saves bytes. */
export function threads(band: BandData): string {
  const room = 13 / band.firms;
  let y = 0;
  const rows = Array.from({ length: band.firms }, (_, index) => {
    const step = short(2.5 + room * (index + 0.5) - y);
    // Adds up what was written, so that rounding does not let the threads drift.
    y += Number(step);
    return `${index === 0 ? 'M' : 'm'}0 ${step}H${index % 2 === 0 ? clothEnd(band) : 0}`;
  });
  return line(rows.join(''), { width: room * threadShare(band) });
}

/** The motif of the macro-region, in the middle of what knots and fringe leave free. */
export function motif(band: BandData): string {
  const draft = drafts[band.macroRegion];
  const repeat = draft[0]?.length ?? 1;
  const repeats = Math.round(70 / repeat);
  const begin = [0, 8, 12][cords(band)] ?? 0;
  const origin = { x: Math.round((begin + clothEnd(band) - repeat * repeats) / 2), y: 3 };
  const wool = weave(draft, '#', repeats, origin);
  const gold = weave(draft, 'o', repeats, origin);
  return `<g${attributes({ dye: 'wool', width: 0.9 })}>${wool}<g${attributes({ dye: 'gold' })}>${gold}</g></g>`;
}

/** Stitches of the selvedge per repeat: 2006 one, 2007 two, 2008 three…; before 2006 a half, a third… */
const stitches = (year: number) => (year > 2005 ? year - 2005 : 1 / (2007 - year));

/** The stitches along both edges: the later the start, the finer. */
export function selvedge(band: BandData): string {
  const repeat = bandLength / 8 / stitches(band.startYear);
  const dash = `${short(repeat * 0.6)} ${short(repeat * 0.4)}`;
  return line(`M0 .8H${clothEnd(band)}m0 16.4H0`, { dye: 'wool', width: 0.75, dash });
}

/** A heading of beads and strands of two lengths, where associations of producers are members. */
export function fringe(band: BandData): string {
  if (!band.producerAssociations) return '';
  return (
    line('M86 .3V18M85 1.2V18', { width: 8, dash: '.6 1.2' }) +
    line('M81.2 .9V18', { dye: 'gold', width: 1.4, dash: '0 1.8', round: true })
  );
}

/** Cords tied around the band, each with a long knot like those of a quipu. */
export function knots(band: BandData): string {
  const places = [[], [6], [3.5, 8.5]][cords(band)] ?? [];
  if (places.length === 0) return '';
  const wraps = `m-1.4-9.8${'l2.8-.8m-2.8 2'.repeat(2)}l2.8-.8`;
  const d = places.map((x) => `M${short(x)} 0V${bandHeight}${wraps}`).join('');
  const cord = line(d, { dye: 'dark', width: 1.9 }) + line(d, { dye: 'gold', width: 1.05 });
  return `<g${attributes({ round: true })}>${cord}</g>`;
}
