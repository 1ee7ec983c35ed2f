import { sidebar } from '../frame/navigation.ts';
import type { Fault } from './fault.ts';
import { meantPath } from './meant.ts';
import { pathBelow, readPages } from './read-pages.ts';

const file = 'src/guide/pages.ts, src/frame/navigation.ts';
/** Pages that stand in no list: the front page of each language. */
const unlisted = new Set(['']);

type Entry = string | { link: string } | { items: Entry[] };

/** All that a list leads to, also in the lists within it. */
const leavesOf = (entry: Entry): (string | { link: string })[] =>
  typeof entry !== 'string' && 'items' in entry ? entry.items.flatMap(leavesOf) : [entry];

/**
 * What is wrong between the navigation, which is written by hand, and the pages of `content/docs`: a name that is no
 * page's, a page that readers would not find.
 *
 * @param root folder of the project
 * @param listed what the navigation leads to: paths of written pages alone, of others with `link`
 */
export function navigationFaults(root: string, listed: readonly Entry[] = sidebar as Entry[]): Fault[] {
  const pages = readPages(root).pages.filter(({ language }) => language);
  const written = new Set(pages.map(({ address }) => pathBelow(address)));
  const leaves = listed.flatMap(leavesOf);
  const named = leaves.filter((leaf) => typeof leaf === 'string');
  const linked = leaves.flatMap((leaf) =>
    typeof leaf === 'string' ? [] : leaf.link.replaceAll(/^\/|\/$/g, ''),
  );
  const paths = new Set([...named, ...linked]);
  const wrong = named.filter((path) => !written.has(path));
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
