import { sidebar } from '../frame/navigation.ts';
import { files } from '../site/files.ts';
import { languages } from '../site/languages.ts';
import type { Fault } from './fault.ts';
import { meantPath } from './meant.ts';

const file = 'src/guide/pages.ts, src/frame/navigation.ts';
/** Pages that stand in no list: the front page of each language. */
const unlisted = new Set(['']);

type Entry = string | { link: string } | { items: Entry[] };

/** All paths below the language that a list leads to, also in the lists within it. */
function pathsIn(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry];
  return 'items' in entry ? entry.items.flatMap(pathsIn) : [entry.link.replaceAll(/^\/|\/$/g, '')];
}

/**
 * What is wrong between the navigation, which is written by hand, and the pages of `content/docs`: a name that is no
 * page's, a page that readers would not find.
 *
 * @param root folder of the project
 * @param listed what the navigation leads to: paths of written pages alone, of others with `link`
 */
export function navigationFaults(root: string, listed: readonly Entry[] = sidebar as Entry[]): Fault[] {
  const written = new Set(
    files('content/docs/**/*.mdx', root)
      .filter((path) => languages.some((language) => path.startsWith(`content/docs/${language}/`)))
      .map((path) => path.replace(/^content\/docs\/\w+\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '')),
  );
  const paths = new Set(listed.flatMap(pathsIn));
  const pagesOf = (entry: Entry): string[] =>
    typeof entry === 'string' ? [entry] : 'items' in entry ? entry.items.flatMap(pagesOf) : [];
  const wrong = listed.flatMap(pagesOf).filter((path) => !written.has(path));
  const missing = [...written].filter((path) => !paths.has(path) && !unlisted.has(path));
  return [
    ...wrong.map((path) => {
      const best = meantPath(path, missing) ?? meantPath(path, written);
      return {
        file,
        field: 'a page',
        found: `'${path}'`,
        expected: 'the path of a page in content/docs, below the language',
        fix: best && `'${best}'`,
      };
    }),
    ...missing.map((path) => ({
      file,
      field: 'the list of pages',
      found: `no '${path}'`,
      expected: 'every page of content/docs, in the order in which it is read',
      fix: `'${path}',`,
    })),
  ];
}
