/**
 * How wide text is, without a font. The reader's own sans draws the letters later, so nothing here is
 * exact: the table is Helvetica's (Arial has the same widths), and a layout leaves room beside it.
 */

/** Widths in thousandths of the text size, each with the letters that have it. */
const LETTERS: ReadonlyArray<readonly [number, string]> = [
  [191, "'"],
  [222, 'ijl’‘'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '-()`r“”¡'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu–€£'],
  [584, '+<=>~×−'],
  [611, 'FTZ¿'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—→'],
  [1015, '@'],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const UNKNOWN = 700;
const BOLD = 1.07;

/** Accents, no-break spaces and one-letter dots (…) carry no width of their own. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Width in pixels of `text` set at `size` pixels, as wide as Helvetica would be. */
export function textWidth(text: string, size: number, bold = false): number {
  const units = [...plain(text)].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? UNKNOWN), 0);
  return (units / 1000) * size * (bold ? BOLD : 1);
}

/** `text` broken at spaces into lines of at most `width` pixels; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
