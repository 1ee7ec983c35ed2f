import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { files, readText } from '../site/files.ts';
import type { Fault } from './fault.ts';
import { componentName, exportsIn, type Import, importsIn } from './imports.ts';
import { meant } from './meant.ts';
import type { PageTree } from './page-tree.ts';
import type { PageFile } from './read-pages.ts';

const starlight = '@astrojs/starlight/components';

/** The components that a page can import. */
interface Offer {
  root: string;
  /** Paths of ours: `src/provenance/Fact.astro`. */
  own: string[];
  /** Names of Starlight's. */
  starlight: string[];
}

function readOffer(root: string): Offer {
  const source = readText(createRequire(import.meta.url).resolve(starlight));
  const names = [...source.matchAll(/\bexport \{ (?:default as )?(\w+) \}/g)].map(([, name = '']) => name);
  return { root, own: files('src/*/*.astro', root), starlight: names };
}

/** The line that imports a component by its name; undefined where there is none. */
function importLine(name: string, offer: Offer): string | undefined {
  const own = offer.own.find((component) => componentName(component) === name);
  if (own) return `import ${name} from '${own.replace(/^src\//, '#')}';`;
  return offer.starlight.includes(name) ? `import { ${name} } from '${starlight}';` : undefined;
}

/** What is expected of an import; undefined where it is as it should be. */
function expectedOf({ from, local, imported }: Import, page: PageFile, offer: Offer): string | undefined {
  if (from === starlight) {
    const isOffered = imported !== undefined && offer.starlight.includes(imported);
    return isOffered ? undefined : `in braces, one of ${offer.starlight.join(', ')}`;
  }
  const path = from.startsWith('#')
    ? posix.join('src', from.slice(1))
    : posix.join(posix.dirname(page.file), from);
  const isComponent = from.endsWith('.astro');
  const isThere = isComponent
    ? offer.own.includes(path)
    : /^[#.]/.test(from) && existsSync(join(offer.root, path));
  if (!isThere) return `a file that is there: #room/Name.astro, or '${starlight}'`;
  return isComponent && local !== componentName(from) ? 'the name of the file' : undefined;
}

/** The import that was most probably meant. */
function meantImport({ from, local, imported }: Import, offer: Offer): string | undefined {
  const names = [...offer.own.map(componentName), ...offer.starlight];
  const candidates = [local, imported, componentName(from), meant(imported ?? local, names)];
  const name = candidates.find((candidate) => candidate && names.includes(candidate));
  return name && importLine(name, offer);
}

/** Imports that lead nowhere, and components that are used without being imported. */
export function importFaults(page: PageFile, { code, tags }: PageTree, root: string): Fault[] {
  const offer = readOffer(root);
  const imports = code.flatMap(importsIn);
  const known = [
    ...imports.flatMap(({ local, from }) => [local, componentName(from)]),
    ...code.flatMap(exportsIn),
  ];
  const wrong = imports.flatMap((entry) => {
    const expected = expectedOf(entry, page, offer);
    const found = `import of ${entry.local} from '${entry.from}'`;
    const fault = { file: page.file, field: `line ${entry.line}`, found, fix: meantImport(entry, offer) };
    return expected ? [{ ...fault, expected }] : [];
  });
  const unknown = Map.groupBy(
    tags.filter(({ name }) => /^[A-Z]/.test(name) && !known.includes(name.split('.')[0] ?? '')),
    ({ name }) => name,
  );
  const used = [...unknown].flatMap(([name, [first]]) => {
    const best = meant(name, known);
    return {
      file: page.file,
      field: `line ${first?.line}, ${name}`,
      found: `<${name}>, which is not imported`,
      expected: 'a component, with its import below the head',
      fix: importLine(name, offer) ?? (best && `<${best}`),
    };
  });
  return [...wrong, ...used];
}
