import { parseSync } from 'vite';
import { lineAt } from './fault.ts';
import type { Placed } from './page-tree.ts';

/** A name that a page imports, or a file that it imports without a name. */
export interface Import {
  /** Its name in the page; for a file without one, the file's. */
  local: string;
  /** Its name where it comes from, for an import in braces. */
  imported: string | undefined;
  from: string;
  line: number;
}

/** Name of a component's file: `#provenance/Fact.astro` → `Fact`. */
export const componentName = (path: string): string => path.replace(/^.*\/|\.astro$/g, '');

const moduleOf = (code: string) => parseSync('page.jsx', code).module;

/** The imports of a block of code in a page. */
export const importsIn = ({ text, line }: Placed): Import[] =>
  moduleOf(text).staticImports.flatMap(({ moduleRequest, entries, start }) => {
    const place = { from: moduleRequest.value, line: line + lineAt(text, start) - 1 };
    if (entries.length === 0) return [{ ...place, local: componentName(place.from), imported: undefined }];
    return entries.map(({ importName, localName }) => ({
      ...place,
      local: localName.value,
      imported: importName.name ?? undefined,
    }));
  });

/** The names that a block of code in a page makes itself: `export const year = 2008`. */
export const exportsIn = ({ text }: Placed): string[] =>
  moduleOf(text).staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ localName }) => localName.name ?? []),
  );
