import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts, Image } from '@napi-rs/canvas';
import type { Size } from './record.ts';

/** The family of letters of every picture made at build: from a package, so that all machines draw the same. */
export const serif = 'Chart Serif';

const files = createRequire(import.meta.url);
for (const weight of [400, 700]) {
  const file = files.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
  GlobalFonts.register(readFileSync(file), serif);
}

/** Draws an SVG that stands alone, at a size in pixels. */
export async function rasterise(svg: string, { width, height }: Size): Promise<Canvas> {
  const image = new Image();
  image.width = width;
  image.height = height;
  image.src = Buffer.from(svg);
  await image.decode();
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return canvas;
}

const ruler = createCanvas(1, 1).getContext('2d');
const known = new Map<string, number>();

/** Width of a text in the letters of pictures, as a share of its size. */
export function serifWidth(text: string, bold = false): number {
  const key = `${bold}${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  ruler.font = `${bold ? 700 : 400} 100px '${serif}'`;
  const measured = ruler.measureText(text).width / 100;
  known.set(key, measured);
  return measured;
}
