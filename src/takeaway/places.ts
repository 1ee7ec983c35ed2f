import { posix } from 'node:path';
import type { Language } from '../site/languages.ts';
import { below, filesFolder } from './folders.ts';

/**
 * Where a file of the site lies in the copy of a language: `en/guide/index.html` → `site/guide/index.html`. The home page
 * is the copy's `index.html`.
 *
 * @param file path below the output folder
 */
export function placeOf(language: Language, file: string): string {
  if (file === `${language}/index.html`) return 'index.html';
  if (file.startsWith(`${language}/`)) return `${below}/${file.slice(language.length + 1)}`;
  return `${filesFolder}/${file}`;
}

/**
 * A place as a page at another place leads to it: `('site/guide/index.html', 'index.html')` → `../../index.html`. A folder
 * keeps its closing slash.
 */
export function relativeTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return to.endsWith('/') ? `${path || '.'}/` : path;
}
