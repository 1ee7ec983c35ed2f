import { languages } from '../site/languages.ts';
import type { Fault } from './fault.ts';
import { meantPath } from './meant.ts';
import { pathBelow } from './read-pages.ts';

/**
 * A fault for a path that is not that of a page in every language.
 *
 * @param place file and field in which it is named
 * @param path below the language, without slashes around it: `guide/money`
 * @param addresses of all pages
 */
export function missingPage(
  place: Pick<Fault, 'file' | 'field'>,
  path: string,
  addresses: ReadonlySet<string>,
): Fault[] {
  const lacking = languages.filter((language) => !addresses.has(`/${language}/${path}/`));
  if (lacking.length === 0) return [];
  const isHalf = lacking.length < languages.length;
  const paths = [...addresses].map(pathBelow).filter(Boolean);
  const best = isHalf ? undefined : meantPath(path, paths);
  return [
    {
      ...place,
      found: `"${path}"`,
      expected: isHalf
        ? `the path of a page that is there in every language; it lacks in ${lacking.join(', ')}`
        : 'the path of a page of the site, below the language; there is none of this name',
      fix: best && `"${place.field.split('.').at(-1)}": "${best}"`,
    },
  ];
}
