import { parseAst } from 'vite';
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

/** The imports of a block of code in a page. */
export const importsIn = ({ text, line }: Placed): Import[] =>
  parseAst(text).body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return [];
    const { specifiers, source, start } = statement;
    const place = { from: String(source.value), line: line + lineAt(text, start) - 1 };
    if (specifiers.length === 0) return [{ ...place, local: componentName(place.from), imported: undefined }];
    return specifiers.map((specifier) => {
      const name = specifier.type === 'ImportSpecifier' ? specifier.imported : undefined;
      return {
        ...place,
        local: specifier.local.name,
        imported: name && 'name' in name ? name.name : undefined,
      };
    });
  });

/** The names that a block of code in a page makes itself: `export const year = 2008`. */
export const exportsIn = ({ text }: Placed): string[] =>
  [...text.matchAll(/\bexport (?:const|function) (\w+)/g)].map(([, name = '']) => name);
