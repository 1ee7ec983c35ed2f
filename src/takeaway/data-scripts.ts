import { filesFolder, scriptsFolder } from './folders.ts';

/** How deep the scripts lie in the copy. */
export const scriptDepth = scriptsFolder.split('/').length;

/** Stands in texts that scripts read where the address of the copy's folder is to be. */
export const rootMark = '@root@';

/** Path of a file in the copy, from its address; undefined where it is no file that scripts read. */
export function fromRoot(root: string, address: string): string | undefined {
  const folder = `${root}${filesFolder}/`;
  return address.startsWith(folder) && address.endsWith('.json')
    ? decodeURI(address.slice(folder.length))
    : undefined;
}

/** Place of the script that carries a file: one for each folder at the top, `search/en.json` → `…/data-search.js`. */
export const dataScriptOf = (file: string): string => `${scriptsFolder}/data-${file.split('/')[0]}.js`;

/**
 * The scripts that carry files for other scripts.
 *
 * @param files path below the folder of files → text
 * @returns place in the copy → text of the script
 */
export function dataScripts(files: ReadonlyMap<string, string>): Map<string, string> {
  const groups = Map.groupBy(files, ([file]) => dataScriptOf(file));
  return new Map(
    [...groups].map(([place, group]) => {
      const texts = JSON.stringify(Object.fromEntries(group));
      return [place, `Object.assign((window.takenFiles ??= {}), ${texts});\n`];
    }),
  );
}
