import sharp from 'sharp';
import { keptPicture } from './kept.ts';
import { drawingPlace, drawPoster, type Poster } from './poster.ts';
import { rasterise, serif } from './raster.ts';
import type { Size } from './record.ts';

/** Width of a picture in pixels. */
export const pngWidth = 1600;

const look = { palette: true, colours: 32, effort: 1, dither: 0 };

async function encode(svg: string, size: Size): Promise<Buffer> {
  const canvas = await rasterise(svg, size);
  return sharp(canvas.data(), { raw: { ...size, channels: 4 } })
    .removeAlpha()
    .png(look)
    .toBuffer();
}

/** A drawing as a PNG of few colours: enough for it, and less than half as heavy. */
export const pngOf = (svg: string, size: Size): Promise<Buffer> =>
  keptPicture(svg, JSON.stringify([look, size]), () => encode(svg, size));

/** A poster as a PNG, 1,600 pixels wide, in letters from a package: the same bytes on every machine. */
export async function drawPng(poster: Poster): Promise<Buffer> {
  const { sheet } = drawingPlace(poster);
  const height = Math.round(sheet.height * (pngWidth / sheet.width));
  return pngOf(drawPoster(poster, serif), { width: pngWidth, height });
}
