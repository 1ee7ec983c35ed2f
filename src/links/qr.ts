import { encode } from 'uqr';
import { asMarkup } from '../site/as-markup.ts';

/** White around a code, in modules: what the standard asks for. */
const quiet = 4;

/**
 * A text as a QR code: rows of modules from the top, true for black, with the white around it.
 *
 * A code that stands a quarter of it being dirty where that makes it no finer than the usual 15 per cent, which it stands
 * in any case.
 */
export function qrMatrix(text: string): boolean[][] {
  const usual = encode(text, { ecc: 'M', boostEcc: false, border: quiet });
  const firm = encode(text, { ecc: 'Q', boostEcc: false, border: quiet });
  return (firm.size === usual.size ? firm : usual).data;
}

/** The dark modules of a line as strokes from left to right. */
function strokesOf(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '#' : ' ')).join('');
  return [...line.matchAll(/#+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`)
    .join('');
}

/** A text as a QR code, black on white in any theme, as large as there is room. */
export function qrSvg(text: string): string {
  const matrix = qrMatrix(text);
  const box = `0 0 ${matrix.length} ${matrix.length}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><title>${asMarkup(text)}</title>`,
    `<path fill="#fff" d="M0 0h${matrix.length}v${matrix.length}H0z"/><path d="${matrix.map(strokesOf).join('')}"/></svg>\n`,
  ].join('');
}
