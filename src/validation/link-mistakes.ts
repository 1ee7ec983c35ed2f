import { isLanguage } from '../site/languages.ts';
import type { BuiltLink, BuiltPage, BuiltSite } from './built-links.ts';
import { meant, meantPath } from './meant.ts';

/** What is wrong with a link, whatever page it stands on. */
export interface Mistake {
  /** Where it leads: links to the same place have the same mistake. */
  target: string;
  expected: string;
  fix?: string | undefined;
}

const languageOf = (path: string) => {
  const [first] = path.split('/');
  return isLanguage(first) ? first : undefined;
};

/** Text of a part of an address without its %-escapes; undefined where these are none. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function pathMistake(path: string, isData: boolean, site: BuiltSite): Mistake | undefined {
  if (site.paths.has(path) || (isData && site.folders.has(path.replace(/\/$/, '')))) return undefined;
  const pages = [...site.paths].filter((one) => one.endsWith('/') === path.endsWith('/'));
  const best = meantPath(path, pages);
  return { target: path, expected: 'an address that answers', fix: best && `${site.base}/${best}` };
}

function languageMistake(path: string, site: BuiltSite, page: BuiltPage): Mistake | undefined {
  const [from, to] = [languageOf(page.path), languageOf(path)];
  if (!from || !to || from === to) return undefined;
  const own = path.replace(to, from);
  return {
    target: path,
    expected: 'a page in the language of this one; only the language switch leads to the other',
    fix: site.paths.has(own) ? `${site.base}/${own}` : undefined,
  };
}

function fragmentMistake(path: string, hash: string, site: BuiltSite): Mistake | undefined {
  const fragment = decode(hash.slice(1));
  const anchors = site.anchors.get(path);
  if (fragment === '' || !anchors || (fragment && anchors.has(fragment))) return undefined;
  const best = meant(fragment ?? '', anchors);
  const expected = `a heading or place that the page /${path} has`;
  return { target: path + hash, expected, fix: best && `#${best}` };
}

/** Other hosts that pages lead to: one more is a decision, and has to be told on the page about privacy. */
const otherHosts = ['wa.me', 'creativecommons.org', 'nodejs.org'];

function outsideMistake(link: string, { protocol, hostname }: URL): Mistake | undefined {
  if (protocol === 'mailto:' || (protocol === 'https:' && otherHosts.includes(hostname))) return undefined;
  return {
    target: link,
    expected: `an address of this site, or one with https: of a host that src/validation/link-mistakes.ts names (${otherHosts.join(', ')})`,
  };
}

/** What is wrong with one link of a page; undefined if nothing is. */
export function mistakeOf(
  { link, leadsToOtherLanguage, isData = false }: BuiltLink,
  site: BuiltSite,
  page: BuiltPage,
): Mistake | undefined {
  const url = URL.parse(link, `${site.origin}${site.base}/${page.path}`);
  if (!url) return { target: link, expected: 'an address: https://example.org/page' };
  if (url.origin !== site.origin) return outsideMistake(link, url);
  if (!url.pathname.startsWith(`${site.base}/`)) {
    return { target: link, expected: `an address below ${site.base}/` };
  }
  const path = decode(url.pathname.slice(site.base.length + 1));
  if (path === undefined) return { target: link, expected: 'two hexadecimal digits after each % sign' };
  return (
    pathMistake(path, isData, site) ??
    (leadsToOtherLanguage ? undefined : languageMistake(path, site, page)) ??
    fragmentMistake(path, url.hash, site)
  );
}
