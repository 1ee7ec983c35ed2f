import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files below a folder that fit a pattern: sorted, with slashes on every system. Folders are left out. */
export const files = (pattern: string, cwd: string): string[] =>
  globSync(pattern, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(cwd, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();

/**
 * A file's text with line ends as on Unix, whatever editor wrote it, and without a byte order mark.
 *
 * @throws TypeError where it is not UTF-8
 */
export const readText = (path: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll('\r\n', '\n');
