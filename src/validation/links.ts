import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { nearest } from '../site/nearest.ts';
import type { Fault } from './fault.ts';

/** A page of the built site. */
interface BuiltPage {
  /** Path of the file below the output folder. */
  file: string;
  html: HTMLElement;
}

/** The built site, as far as links are concerned. */
interface BuiltSite {
  base: string;
  pages: BuiltPage[];
  /** All paths that answer, without the base path: `en/guide/`, `data/facts.json`. */
  paths: Set<string>;
  /** Ids that a link may point to, by path. */
  anchors: Map<string, Set<string>>;
}

const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

function readSite(folder: string, base: string): BuiltSite {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => ({ file, html: parse(readFileSync(join(folder, file), 'utf8')) }));
  const anchors = new Map(
    pages.map(({ file, html }) => [pathOf(file), new Set(html.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  return { base, pages, paths: new Set(files.map(pathOf)), anchors };
}

const linksOf = ({ html }: BuiltPage) =>
  html
    .querySelectorAll('a[href], link[href], script[src], img[src], [data-titles], [data-pagefind]')
    .flatMap((element) =>
      ['href', 'src', 'data-titles', 'data-pagefind'].flatMap((name) => element.getAttribute(name) ?? []),
    );

/** What is wrong with one link of a page; undefined if nothing is. */
function linkFault(site: BuiltSite, { file }: BuiltPage, link: string): Fault | undefined {
  const origin = 'http://built.invalid';
  const url = new URL(link, `${origin}${site.base}/${pathOf(file)}`);
  if (url.origin !== origin) return undefined;
  const fault = { file, field: 'a link', found: link };
  if (!url.pathname.startsWith(`${site.base}/`)) {
    return { ...fault, expected: `an address below ${site.base}/` };
  }
  const path = decodeURI(url.pathname.slice(site.base.length + 1));
  if (!site.paths.has(path)) {
    const meant = nearest(path, [...site.paths]);
    return { ...fault, expected: 'an address that answers', fix: meant && `${site.base}/${meant}` };
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  const anchors = site.anchors.get(path);
  if (!fragment || !anchors || anchors.has(fragment)) return undefined;
  const meant = nearest(fragment, [...anchors]);
  return { ...fault, expected: `a heading or place "${fragment}" on that page`, fix: meant && `#${meant}` };
}

/**
 * Links, assets and fragments of the built site that lead nowhere. Addresses of other hosts are left alone.
 *
 * @param folder the output folder
 * @param siteUrl origin and base path that the site was built for
 */
export function brokenLinks(folder: string, { site, base }: { site: string; base: string }): Fault[] {
  const built = readSite(folder, base.replace(/\/$/, ''));
  return built.pages.flatMap((page) =>
    [...new Set(linksOf(page))].flatMap((link) => {
      const own = link.startsWith(site) ? link.slice(site.length) || '/' : link;
      return linkFault(built, page, own) ?? [];
    }),
  );
}
