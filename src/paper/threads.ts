import { stageIds } from '../guide/stages.ts';

/** The dye of each stage's thread, in the order of the stages. */
export const threadDyes = [
  'information-technology',
  'textiles-clothing',
  'jewellery',
  'agro-industry',
  'multisector',
] as const;

/** Room from thread to thread, and how much of it a thread fills. */
const room = 7.6;
const width = 7;
/** Room from stitch to stitch along a thread. */
const stitch = 3;
/** How far below the head of its stage a thread comes in, and how far down it has turned. */
const entry = 7;
const turned = 14;

const middle = (place: number, count: number) => Math.round((count - place - 0.5) * room * 10) / 10 + 3;

/** The number of a stage, where its thread comes in. */
const number = (place: number, y: number) =>
  `<circle cx="6.5" cy="${y}" r="6.5" fill="var(--dye-${threadDyes[place]})"/><text x="6.5" y="${y + 3.1}" fill="#fff" text-anchor="middle" font-size="9" font-weight="700">${place + 1}</text>`;

/** A thread that comes in from the left at its stage, turns and runs down to the end of the cloth. */
function thread(place: number, { height, rise, count }: Cloth): string {
  const x = middle(place, count);
  const y = place * rise + entry;
  return `<path stroke="var(--dye-${threadDyes[place]})" stroke-width="${width}" d="M6 ${y}H${Math.max(x - 5, 6)}Q${x} ${y} ${x} ${y + 5}V${height}"/>${number(place, y)}`;
}

/** Measures of the cloth, in the units of its drawing. */
interface Cloth {
  height: number;
  /** Room from stage to stage. */
  rise: number;
  count: number;
}

/** Stitches of the weft over every second thread of those that have come in. */
function weft({ height, rise, count }: Cloth): string {
  const stitches: string[] = [];
  const last = Math.floor((height - 8) / stitch);
  for (let row = 0; row < last; row += 1) {
    const y = row * stitch + turned + 4;
    for (let place = 0; place < count; place += 1) {
      const isIn = y > place * rise + turned + 2 && y < height - 6;
      // A thread that comes in crosses nothing: the weft leaves its place free.
      if (isIn && (row + place) % 2 === 0) stitches.push(`M${middle(place, count) - 2.4} ${y}h4.8`);
    }
  }
  return `<path stroke="#fff" stroke-width="1.7" stroke-linecap="round" d="${stitches.join('')}"/>`;
}

/**
 * The five stages as threads: each comes in where its stage begins and is woven into the band of those before.
 * Drawn for the paper, in millimetres; says nothing that the words beside it do not.
 *
 * @param height of the whole drawing
 */
export function threadsSvg(height: number): string {
  const count = stageIds.length;
  const cloth = { height, rise: height / count, count };
  const threads = stageIds.map((_, place) => thread(place, cloth)).join('');
  return `<svg viewBox="0 0 ${count * room + 4} ${height}" fill="none" aria-hidden="true" focusable="false">${threads}${weft(cloth)}</svg>`;
}
