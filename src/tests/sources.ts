import { readFileSync } from 'node:fs';
import { files } from '../site/files.ts';

/** The code of the site without its tests: each file by its path below the root, with its text. */
export const sources = files('src/**/*.{ts,astro}', '.')
  .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('src/tests/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
