import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { files } from '../site/files.ts';
import type { Fault } from './fault.ts';

/** What an image that a writer adds may weigh and measure: a phone shows no more, and a slow line is patient with no more. */
export const imageLimits = { kilobytes: 200, pixels: 1600 } as const;

const pattern = '{content,public}/**/*.{avif,gif,jpeg,jpg,png,svg,webp}';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

function weightFaults(file: string, bytes: number): Fault[] {
  if (bytes <= imageLimits.kilobytes * 1024) return [];
  return [
    {
      file,
      field: 'its weight',
      found: `${kilobytes(bytes)} kB`,
      expected: `at most ${imageLimits.kilobytes} kB: save it smaller, a photo as JPEG or WebP of quality 75`,
    },
  ];
}

/** What the pixels of an image have against it; one that cannot be read is none. */
async function pixelFaults(root: string, file: string): Promise<Fault[]> {
  try {
    const { width, height } = await sharp(join(root, file)).metadata();
    const { pixels } = imageLimits;
    if (file.endsWith('.svg') || Math.max(width, height) <= pixels) return [];
    const scale = pixels / Math.max(width, height);
    const [across, down] = [width, height].map((side) => Math.round(side * scale));
    return [
      {
        file,
        field: 'its size',
        found: `${width} × ${height} pixels`,
        expected: `at most ${pixels} pixels on the longer side`,
        fix: `the image in ${across} × ${down} pixels`,
      },
    ];
  } catch {
    return [{ file, field: 'the whole file', found: 'no image', expected: `an image, as its name ends` }];
  }
}

/**
 * Images in `content` and `public` that are too heavy, too large or none.
 *
 * @param root folder of the project
 */
export async function imageSizeFaults(root: string): Promise<Fault[]> {
  const faults = await Promise.all(
    files(pattern, root).map(async (file) => [
      ...weightFaults(file, statSync(join(root, file)).size),
      ...(await pixelFaults(root, file)),
    ]),
  );
  return faults.flat();
}
