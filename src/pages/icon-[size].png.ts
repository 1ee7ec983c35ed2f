import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** Sides in pixels: for a home screen of Apple's, and for the manifest. */
const sizes = [180, 192, 512];

export const getStaticPaths = () =>
  sizes.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const icon = await sharp(await readFile('public/icon.svg'), { density: 2400 })
    .resize(size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
