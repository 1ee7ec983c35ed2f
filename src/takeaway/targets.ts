import { withBase } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { isPictureTaken, isTaken } from './contents.ts';
import { placeOf } from './places.ts';

/** The built site, as its copy is made. */
export interface BuiltSite {
  /** Origin that it was built for. */
  origin: string;
  /** Path below which it lies: `/` or `/name`. */
  base: string;
  /** Whether the address it was built for is that of the public site, so that a link to it leads somewhere. */
  isPublic: boolean;
  /** Paths of all its files below the output folder. */
  files: ReadonlySet<string>;
}

/** Where a link leads: to a place in the copy, to a part of the site that is not in it, or to another site. */
export type Target =
  | { kind: 'inside'; file: string; place: string; rest: string }
  | { kind: 'left'; address: string }
  | { kind: 'elsewhere' };

/**
 * Where a link of a page leads. What has no address of the site, such as `#part` or `mailto:`, leads elsewhere.
 *
 * @param page path of the page below the base path, with its closing slash: `en/guide/`
 * @param isShown whether the page shows it, as a picture
 */
export function targetOf(
  site: BuiltSite,
  language: Language,
  page: string,
  href: string,
  isShown = false,
): Target {
  const root = withBase(site.base, '');
  const url = href.startsWith('#') ? null : URL.parse(href, site.origin + root + page);
  if (url?.origin !== site.origin || !url.pathname.startsWith(root)) return { kind: 'elsewhere' };
  const path = decodeURI(url.pathname.slice(root.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const isIn = isTaken(language, file) || (isShown && isPictureTaken(file));
  if (!isIn || !site.files.has(file)) return { kind: 'left', address: url.href };
  const [rest = ''] = /[?#].*$/s.exec(href) ?? [];
  return { kind: 'inside', file, place: placeOf(language, file), rest };
}
