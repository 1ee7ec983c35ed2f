import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { files, readText } from './files.ts';

/** A link, asset or address for a program on a page of the built site. */
export interface BuiltLink {
  /** The address as it stands in the page. */
  link: string;
  /** Whether it is there to lead to the other language. */
  leadsToOtherLanguage: boolean;
}

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the base path: `en/guide/`. */
  path: string;
  /** The file that a writer would mend: the page in `content/docs` where there is one, else the built file. */
  file: string;
  links: BuiltLink[];
}

/** The built site, as far as links are concerned. */
export interface BuiltSite {
  /** Where it is to be served: `https://example.org`, and the path below which it lies, without a closing slash. */
  origin: string;
  base: string;
  pages: BuiltPage[];
  /** All paths that answer, without the base path: `en/guide/`, `data/facts.json`. */
  paths: Set<string>;
  /** Ids that a link may point to, by path. */
  anchors: Map<string, Set<string>>;
}

const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const attributes = ['href', 'src', 'data-titles', 'data-pagefind'];

const linksOf = (html: HTMLElement): BuiltLink[] =>
  html
    .querySelectorAll('a[href], link[href], script[src], img[src], [data-titles], [data-pagefind]')
    .flatMap((element) => {
      const leadsToOtherLanguage =
        element.hasAttribute('data-language') || /\balternate\b/.test(element.getAttribute('rel') ?? '');
      return attributes
        .flatMap((name) => element.getAttribute(name) ?? [])
        .map((link) => ({ link, leadsToOtherLanguage }));
    });

function sourceOf(folder: string, file: string, root: string): string {
  const path = `content/docs/${pathOf(file).replace(/\/$/, '')}`;
  return (
    [`${path}.mdx`, `${path}/index.mdx`].find((candidate) => existsSync(join(root, candidate))) ??
    `${folder}/${file}`
  );
}

/**
 * Reads the links of a built site.
 *
 * @param folder the output folder
 * @param siteUrl origin and base path that the site was built for
 * @param root folder of the project, in which the written pages are looked for
 */
export function readBuiltSite(
  folder: string,
  { site, base }: { site: string; base: string },
  root: string,
): BuiltSite {
  const all = files('**/*', folder);
  const anchors = new Map<string, Set<string>>();
  const pages = all
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = parse(readText(join(folder, file)));
      anchors.set(pathOf(file), new Set(html.querySelectorAll('[id]').map(({ id }) => id)));
      return { path: pathOf(file), file: sourceOf(folder, file, root), links: linksOf(html) };
    });
  const paths = new Set(all.map(pathOf));
  return { origin: site, base: base.replace(/\/$/, ''), pages, paths, anchors };
}
