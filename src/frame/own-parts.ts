import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Rollup } from 'vite';

/**
 * What Starlight brings into every page and ours does in its place: its style sheets (ours are in `src/styles`), the
 * style of its steps, and the script that remembers open groups of its own sidebar. And the styles of parts that it
 * ties to every page while no page of ours has one: a hero with its buttons, a banner, a notice above the text.
 */
const replaced = [
  /\/style\/(layers|props|reset|asides|util|markdown)\.css$/,
  /\/user-components\/(Steps|LinkButton)\.astro\?astro&type=style/,
  /\/components\/(Hero|Banner|ContentNotice)\.astro\?astro&type=style/,
  /\/components-internals\/SidebarPersistState\.\w+$/,
];

const isReplaced = (id: string) =>
  id.includes('/@astrojs/starlight/') && replaced.some((part) => part.test(id));

/** What Vite wraps around a part that is loaded later, to fetch the part's styles first: our parts have none. */
const preloadHelper = '\0vite/preload-helper.js';

/** The text in place of a module, or undefined where the module stays as it is. */
function ownText(id: string): string | undefined {
  if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
  return isReplaced(id.replaceAll('\\', '/')) ? '' : undefined;
}

/** What is left of it in a chunk: where it takes the helper from, the list of styles to fetch, and its use. */
const helperImport = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/;
const helperLists = /const __vite__mapDeps=.*\n|,__vite__mapDeps\(\[[\d,]*\]\)/g;

/** Writes the helper into the chunks that use it: as a file it would cost every page a request for some bytes. */
function inlineHelper(bundle: Rollup.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(helperLists, '').replace(helperImport, 'const $1=load=>load();');
  }
  for (const { name, fileName } of chunks) {
    const isUsed = chunks.some(({ code }) => code.includes(basename(fileName)));
    if (name === 'preload-helper' && !isUsed) delete bundle[fileName];
  }
}

/** Name of the file of a script, without how Astro came by it: every page names one or two on the line. */
const entryFileNames = ({ name }: { name: string }) => `_astro/${name.split('.')[0]}.[hash].js`;

/** Leaves out what pages would carry without need: nobody waits on a slow line for rules that are overruled. */
export const ownParts = (): AstroIntegration => ({
  name: 'own-parts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
          plugins: [
            {
              name: 'own-parts',
              enforce: 'pre',
              transform: (_, id) => ownText(id),
              generateBundle: { order: 'post', handler: (_, bundle) => inlineHelper(bundle) },
            },
          ],
        },
      });
    },
  },
});
