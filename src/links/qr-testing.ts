import decode from 'qr/decode.js';
import sharp from 'sharp';

/**
 * Reads the text of a QR code from a picture, by other means than those that draw it.
 *
 * @throws Error where there is no code to be read
 */
export async function readQr(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture, { density: 72 * 8 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decode({ width: info.width, height: info.height, data }, { timeLimit: 60_000 });
}
