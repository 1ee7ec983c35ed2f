import sharp from 'sharp';
import { qrMatrix } from './qr.ts';

/** Pixels of a module: wide enough to be printed as large as a hand. */
const pixels = 12;

/** A text as a QR code in pixels, for print. */
export function qrPng(text: string): Promise<Buffer> {
  const matrix = qrMatrix(text);
  const size = matrix.length;
  const shades = Buffer.from(matrix.flat().map((isDark) => (isDark ? 0 : 255)));
  return sharp(shades, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * pixels, size * pixels, { kernel: 'nearest' })
    .png({ palette: true, colours: 2, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
