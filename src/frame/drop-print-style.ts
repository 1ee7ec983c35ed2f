import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { files } from '../site/files.ts';

const printLink = /<link rel="stylesheet" href="[^"]*\/_astro\/print\.[^"]*\.css" media="print"\/?>/;

/**
 * Takes Starlight's own style for paper out of the built pages: it is one more request on a slow line, and
 * `styles/print.css` says all that it says.
 *
 * @throws Error where a page of Starlight's has no such link: then this is no longer needed, or no longer fits
 */
export const dropPrintStyle = (): AstroIntegration => ({
  name: 'drop-print-style',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of files('{en,es}/**/*.html', root)) {
        const html = readFileSync(join(root, file), 'utf8');
        if (!printLink.test(html)) throw new Error(`${file} has no link to Starlight's print style`);
        writeFileSync(join(root, file), html.replace(printLink, ''));
      }
      for (const file of files('_astro/print.*.css', root)) rmSync(join(root, file));
    },
  },
});
