import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import letters from '@fontsource/source-serif-4/package.json' with { type: 'json' };
import canvas from '@napi-rs/canvas/package.json' with { type: 'json' };
import sharp from 'sharp';

/** Where drawn pictures are kept from build to build. */
const folder = 'node_modules/.cache/pictures';

/** All that a picture's bytes depend on, besides its SVG and how it is encoded. */
const tools = JSON.stringify([canvas.version, letters.version, sharp.versions]);

const nameOf = (parts: string[]) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written whole or not at all, whoever builds at the same time. */
function write(file: string, bytes: Buffer) {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/**
 * A picture of an SVG: drawn where it is not yet, else taken from where the last build kept it.
 *
 * @param look how it is encoded, its size with it: another look is another picture
 */
export async function keptPicture(svg: string, look: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, nameOf([tools, look, svg]));
  const known = read(file);
  if (known) return known;
  const drawn = await draw();
  write(file, drawn);
  return drawn;
}
