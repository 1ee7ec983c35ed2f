import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { type HTMLElement, parse } from 'node-html-parser';
import { listFiles } from './built-site.ts';

/** A copy of the site that was unpacked, as the tests read it. */
export interface UnpackedCopy {
  files: Set<string>;
  /** Place in the copy → page. */
  pages: Map<string, HTMLElement>;
}

/** Unpacks a zip into a folder. */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Reads a copy that was unpacked. */
export function readCopy(folder: string): UnpackedCopy {
  const files = new Set(listFiles(folder, '**/*.*'));
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file): [string, HTMLElement] => [file, parse(readFileSync(join(folder, file), 'utf8'))]);
  return { files, pages: new Map(pages) };
}

/** An address that leads out of a page. */
export interface Way {
  place: string;
  link: string;
}

/** All addresses of a copy's pages. */
export const waysOf = ({ pages }: UnpackedCopy): Way[] =>
  [...pages].flatMap(([place, page]) =>
    page.querySelectorAll('[href], [src], [action]').flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const link = element.getAttribute(name);
        return link === undefined ? [] : [{ place, link }];
      }),
    ),
  );

/** Ways within a copy that lead to no file of it, or to no part of its page. */
export function lostWays(copy: UnpackedCopy): string[] {
  const anchors = new Map(
    [...copy.pages].map(([place, page]) => [
      place,
      new Set(page.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );
  const isLost = ({ place, link }: Way) => {
    if (/^(https?|mailto|data):/.test(link)) return false;
    const [path = '', fragment] = link.replace(/\?[^#]*/, '').split('#');
    const target = path ? posix.join(posix.dirname(place), path) : place;
    return (
      !copy.files.has(target) ||
      Boolean(fragment && anchors.get(target)?.has(decodeURIComponent(fragment)) === false)
    );
  };
  return waysOf(copy)
    .filter(isLost)
    .map(({ place, link }) => `${place}: ${link}`);
}
