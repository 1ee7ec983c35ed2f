import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../site/files.ts';

const size = (bytes: Buffer) => `${bytes.length.toLocaleString('en')} bytes`;

/** What a text has around a place, on one line. */
const around = (bytes: Buffer, at: number) =>
  JSON.stringify(bytes.subarray(Math.max(0, at - 20), at + 40).toString());

function differenceOf(file: string, one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const place = at < 0 ? Math.min(one.length, other.length) : at;
  return [
    `${file}: ${size(one)} and ${size(other)}, from byte ${place}: ${around(one, place)} and ${around(other, place)}`,
  ];
}

/**
 * What differs between two outputs, file by file, in order; nothing where they are equal to the byte.
 *
 * @param one a folder
 * @param other a folder
 */
export function differences(one: string, other: string): string[] {
  const [ofOne, ofOther] = [one, other].map((folder) => new Set(files('**/*', folder))) as [
    Set<string>,
    Set<string>,
  ];
  return [...ofOne.union(ofOther)].toSorted().flatMap((file) => {
    if (!ofOther.has(file)) return [`${file}: only in ${one}`];
    if (!ofOne.has(file)) return [`${file}: only in ${other}`];
    return differenceOf(file, readFileSync(join(one, file)), readFileSync(join(other, file)));
  });
}
