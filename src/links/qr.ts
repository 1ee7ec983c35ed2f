import sharp from 'sharp';
import { encode } from 'uqr';

/** White around a code, in modules: what the standard asks for. */
const quiet = 4;

/** Pixels of a module in a PNG: wide enough to be printed as large as a hand. */
const pixels = 12;

/**
 * A code that stands a quarter of it being dirty where that makes it no finer than the usual 15 per cent, which it stands
 * in any case.
 */
function matrixOf(text: string): boolean[][] {
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

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as a QR code, black on white in any theme, as large as there is room. */
export function qrSvg(text: string): string {
  const matrix = matrixOf(text);
  const box = `0 0 ${matrix.length} ${matrix.length}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><title>${xml(text)}</title>`,
    `<path fill="#fff" d="M0 0h${matrix.length}v${matrix.length}H0z"/><path d="${matrix.map(strokesOf).join('')}"/></svg>\n`,
  ].join('');
}

/** A text as a QR code in pixels, for print. */
export function qrPng(text: string): Promise<Buffer> {
  const matrix = matrixOf(text);
  const size = matrix.length;
  const shades = Buffer.from(matrix.flat().map((isDark) => (isDark ? 0 : 255)));
  return sharp(shades, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * pixels, size * pixels, { kernel: 'nearest' })
    .png({ palette: true, colours: 2, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
