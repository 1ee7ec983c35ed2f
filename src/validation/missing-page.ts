import { languages } from '../site/languages.ts';
import type { Fault } from './fault.ts';
import { meant } from './meant.ts';

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
  if (languages.every((language) => addresses.has(`/${language}/${path}/`))) return [];
  const paths = [...addresses].map((address) => address.split('/').slice(2, -1).join('/')).filter(Boolean);
  const best = meant(path, paths);
  return [
    {
      ...place,
      found: `"${path}"`,
      expected: 'the path of a page of the site, below the language; there is none of this name',
      fix: best && `"${place.field.split('.').at(-1)}": "${best}"`,
    },
  ];
}
