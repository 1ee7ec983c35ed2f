import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Image } from '@napi-rs/canvas';
import sharp from 'sharp';
import { drawingPlace, drawPoster, type Poster } from './poster.ts';

/** Width of a picture in pixels. */
export const pngWidth = 1600;

const family = 'Chart Serif';

const files = createRequire(import.meta.url);
for (const weight of [400, 700]) {
  const file = files.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
  GlobalFonts.register(readFileSync(file), family);
}

/** A poster as a PNG, 1,600 pixels wide, in letters from a package: the same bytes on every machine. */
export async function drawPng(poster: Poster): Promise<Buffer> {
  const { sheet } = drawingPlace(poster);
  const scale = pngWidth / sheet.width;
  const height = Math.round(sheet.height * scale);
  const image = new Image();
  image.width = pngWidth;
  image.height = height;
  image.src = Buffer.from(drawPoster(poster, family));
  await image.decode();
  const canvas = createCanvas(pngWidth, height);
  canvas.getContext('2d').drawImage(image, 0, 0, pngWidth, height);
  // Few colours are enough for a drawing, and make a file less than half as heavy.
  return sharp(canvas.data(), { raw: { width: pngWidth, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 32, effort: 1, dither: 0 })
    .toBuffer();
}
