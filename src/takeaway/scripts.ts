import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import type { PageScript } from './page.ts';

const room = dirname(fileURLToPath(import.meta.url));
const own = (name: string) => join(room, `${name}.client.ts`);

/** What every page does: it is made anew, for its search looks the full text up in another way here. */
const everyPage = resolve(room, '../frame/every-page.client.ts');
const searchDialog = resolve(room, '../search/dialog.client.ts');

const entry = 'copy:entry';
const inline = 'copy:inline-';

/** What a page's scripts are together, as one module. */
function entryText(scripts: PageScript[], folder: string, root: string): string {
  const from = ({ src, isOfEveryPage }: PageScript, index: number) => {
    if (isOfEveryPage) return everyPage;
    return src ? join(folder, src.slice(root.length)) : inline + index;
  };
  // First the module that has to know which script it stands in: later on no one can tell.
  return [own('beside'), own('from-disk'), ...scripts.map(from)]
    .map((id) => `import ${JSON.stringify(id)};`)
    .join('\n');
}

/** Finds the modules of pages, and gives the search another full text. */
const modulesOf = (scripts: PageScript[], folder: string, root: string): Plugin => ({
  name: 'page-scripts',
  resolveId(id, importer) {
    if (id === entry || id.startsWith(inline)) return id;
    if (id === './full-text.client.ts' && importer === searchDialog) {
      return own('full-text');
    }
    if (id.endsWith('?inline'))
      return `${resolve(dirname(importer ?? ''), id.slice(0, -'?inline'.length))}.inline`;
    return id.startsWith(root) && basename(id) !== id && importer?.startsWith(inline)
      ? join(folder, id.slice(root.length))
      : undefined;
  },
  load(id) {
    if (id === entry) return entryText(scripts, folder, root);
    if (id.startsWith(inline)) return scripts[Number(id.slice(inline.length))]?.text;
    if (id.endsWith('.inline')) {
      return `export default ${JSON.stringify(readFileSync(id.slice(0, -'.inline'.length), 'utf8'))};`;
    }
    return undefined;
  },
});

/**
 * One script that does what the module scripts of a page do and runs from a disk, where browsers load no modules: all
 * that they import stands in it, and it reads files with `fetchBeside` in place of `fetch`.
 *
 * @param folder the output folder
 * @param root address of the site's root: `/` or `/name/`
 */
export async function scriptFromDisk(scripts: PageScript[], folder: string, root: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    plugins: [modulesOf(scripts, resolve(folder), root)],
    transform: { inject: { fetch: [own('beside'), 'fetchBeside'] } },
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}
