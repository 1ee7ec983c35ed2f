import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { files } from '../site/files.ts';
import { indexText, noText } from './index-text.ts';

/** What Pagefind makes beside its index and the site does not use: its own interfaces, and its code once more. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Adds the pages that are meant for the full text; to read the others too would cost as much again. */
async function addPages(index: PagefindIndex, folder: string) {
  for (const file of files('**/*.html', folder)) {
    const html = await readFile(`${folder}/${file}`, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const content = indexText(html);
    const { errors } = await index.addHTMLFile({ sourcePath: file, content });
    if (errors.length > 0) throw new Error(`Pagefind: ${file}: ${errors.join('; ')}`);
  }
}

/** The list of languages, which Pagefind writes in an order of chance, in one that is the same in every build. */
function inOrder(entry: Uint8Array): string {
  const { languages, ...rest } = JSON.parse(new TextDecoder().decode(entry));
  return JSON.stringify({ ...rest, languages: Object.fromEntries(Object.entries(languages).toSorted()) });
}

/** Writes what Pagefind made. Its own way to write has not always ended when it says so, and left half a file behind. */
async function writeIndex(index: PagefindIndex, folder: string) {
  const { files: made, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, content } of made.filter(({ path }) => !unused.includes(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path === 'pagefind-entry.json' ? inOrder(content) : content);
  }
}

/** Makes the full-text index, one for each language, from the built pages. */
export const fullTextSearch = (): AstroIntegration => ({
  name: 'full-text-search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { index, errors } = await createIndex({ excludeSelectors: noText });
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      await addPages(index, folder);
      await writeIndex(index, join(folder, 'pagefind'));
      await close();
    },
  },
});
