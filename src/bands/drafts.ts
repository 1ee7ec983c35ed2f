import type { Consortium } from '../consortia/schema.ts';

/**
 * The motif of each macro-region as a weaver's draft, one repeat wide: a row is a row of stitches,
 * `#` undyed wool, `o` gold, `.` the threads below. Abstract geometry and our own choice: no region's tradition.
 *
 * Each row costs bytes once per pattern of stitches: rows that are equal, or equal when moved on by half a
 * repeat, are drawn together. So draw the lower half as the mirror of the upper, and let few rows wrap around.
 */
export const drafts: Record<Consortium['macroRegion'], readonly string[]> = {
  // A stepped fret, and the same steps hanging between.
  lima: [
    '.................',
    '.ooooo..########.',
    '.ooooo..########.',
    '.ooo..####....##.',
    '.ooo..####....##.',
    '.o..######.##.##.',
    '.o..######.##.##.',
    '..########.#####.',
    '..########.#####.',
    '##########.......',
    '#################',
    '.................',
    'ooooooooooooooooo',
  ],
  // Rhombuses, each with an eye.
  macrosur: [
    'oo....##....oo',
    'o....####....o',
    '....##..##....',
    '...##....##...',
    '..##..oo..##..',
    '.##..o##o..##.',
    '##..o#..#o..##',
    '.##..o##o..##.',
    '..##..oo..##..',
    '...##....##...',
    '....##..##....',
    'o....####....o',
    'oo....##....oo',
  ],
  // A river in zigzag, with its two banks.
  macronorte: [
    'ooo....##....ooo',
    'oo....####....oo',
    'o....##oo##....o',
    '....##....##....',
    '...##..##..##...',
    '..##..####..##..',
    '.##..##..##..##.',
    '##..##....##..##',
    '#..##......##..#',
    '..##........##..',
    'o##....oo....##o',
    '##....oooo....##',
    '#....oooooo....#',
  ],
  // Hooks on both sides of one spine.
  centro: [
    '.....#####..',
    '....##...##.',
    '...##..o.##.',
    '..##..o.##..',
    '.##.........',
    '############',
    'oooooooooooo',
    '############',
    '.##.........',
    '..##..o.##..',
    '...##..o.##.',
    '....##...##.',
    '.....#####..',
  ],
};
