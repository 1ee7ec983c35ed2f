import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes beside its index and the site does not use: its own interfaces. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** Makes the full-text index, one for each language, from the built pages. */
export const fullTextSearch = (): AstroIntegration => ({
  name: 'full-text-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const path = fileURLToPath(dir);
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      const { page_count } = await index.addDirectory({ path });
      await index.writeFiles({ outputPath: `${path}/pagefind` });
      await Promise.all(unused.map((file) => rm(`${path}/pagefind/${file}`, { force: true })));
      await close();
      logger.info(`${page_count} pages can be searched`);
    },
  },
});
