import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Windows gives paths with backslashes. */
const withSlashes = (path: string) => path.replaceAll('\\', '/');

/** Route of a file below `src/pages`: `[lang]/facts/[id].astro` → `/[lang]/facts/[id]`. */
export const routeOf = (file: string): string =>
  `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`;

/**
 * Serves the files of `src/pages`. Astro itself would look in `./pages`, because `srcDir` is the root of the
 * project so that `content/` can stand at the top level.
 */
export const pages = (): AstroIntegration => ({
  name: 'pages',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      const cwd = fileURLToPath(new URL('src/pages/', config.root));
      for (const file of globSync('**/*.{astro,ts}', { cwd }).map(withSlashes)) {
        injectRoute({ pattern: routeOf(file), entrypoint: `./src/pages/${file}`, prerender: true });
      }
    },
  },
});
