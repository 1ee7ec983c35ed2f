import { withBase } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { filesFolder } from './folders.ts';
import { placeOf, relativeTo } from './places.ts';
import type { BuiltSite } from './targets.ts';

/** A folder or file of the site that scripts are told of: `/en/catalogue/`, `/catalogue-index/764172e1eb`. */
function placeOfPart(site: BuiltSite, language: Language, path: string): string | undefined {
  if (path === `${language}/`) return './';
  if (site.files.has(`${path}index.html`) && path.startsWith(`${language}/`)) return placeOf(language, path);
  const first = path.split('/')[0] ?? '';
  const isFolder = () => [...site.files].some((file) => file.startsWith(`${path}/`));
  return first !== language && (site.files.has(path) || isFolder()) ? `${filesFolder}/${path}` : undefined;
}

/**
 * An address that a page hands to its scripts, as it is right from that page in the copy. Addresses of pages stay
 * folders, for scripts write the rest behind them. Any other text stays as it is.
 *
 * @param from place of the page in the copy
 */
export function valueInCopy(site: BuiltSite, language: Language, from: string, value: string): string {
  const root = withBase(site.base, '');
  if (!value.startsWith(root)) return value;
  const place = placeOfPart(site, language, value.slice(root.length));
  return place === undefined ? value : relativeTo(from, place);
}

/** JSON with all texts in it passed through a function; text that is no JSON is given as it is. */
export function mapJson(json: string, map: (text: string) => string): string {
  const isText = (value: unknown) => typeof value === 'string';
  try {
    return JSON.stringify(JSON.parse(json), (_, value) => (isText(value) ? map(value) : value));
  } catch {
    return json;
  }
}
