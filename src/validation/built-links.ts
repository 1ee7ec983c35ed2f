import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { pathOfFile } from '../site/addresses.ts';
import { files, readText } from '../site/files.ts';
import {
  addressesInData,
  addressesInFile,
  addressesInSet,
  addressesInStyle,
  mayHoldAddresses,
} from './text-addresses.ts';

/** A link, asset or address for a program on a page of the built site. */
export interface BuiltLink {
  /** The address as it stands in the page. */
  link: string;
  /** Whether it is there to lead to the other language. */
  leadsToOtherLanguage: boolean;
  /** Whether it stands in data: it may be a folder, from which a script fetches by name. */
  isData?: boolean;
}

/** A page of the built site, or another file that holds addresses. */
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
  /** Folders below which something answers: `data/consortia`. */
  folders: Set<string>;
  /** Ids that a link may point to, by path. */
  anchors: Map<string, Set<string>>;
}

/** All folders that a file lies in. */
const foldersOf = (file: string) =>
  file.split('/').flatMap((_, depth, parts) => (depth > 0 ? parts.slice(0, depth).join('/') : []));

const attributes = ['href', 'src', 'poster', 'action'];
const sets = ['srcset', 'imagesrcset'];
const linked = [...attributes, ...sets].map((name) => `[${name}]`).join();

/** Links, pictures, scripts: what a browser follows or fetches by itself. */
const followed = (html: HTMLElement): BuiltLink[] =>
  html.querySelectorAll(linked).flatMap((element) => {
    const leadsToOtherLanguage =
      element.hasAttribute('data-language') || /\balternate\b/.test(element.getAttribute('rel') ?? '');
    const single = attributes.flatMap((name) => element.getAttribute(name) ?? []);
    const several = sets.flatMap((name) => addressesInSet(element.getAttribute(name) ?? ''));
    return [...single, ...several].map((link) => ({ link, leadsToOtherLanguage }));
  });

/** An address in data: of either language; a fragment there is a name, not a place. */
const inData = (address: string): BuiltLink => ({
  link: address.replace(/#.*/, ''),
  leadsToOtherLanguage: true,
  isData: true,
});

/** What programs and scripts are told, of either language: `meta`, data of attributes and scripts, styles. */
function told(html: HTMLElement, text: string, origin: string): BuiltLink[] {
  const data = [
    ...html.querySelectorAll('meta[content]').map((meta) => meta.getAttribute('content') ?? ''),
    ...html.querySelectorAll('script[type$=json]').map(({ rawText }) => rawText),
    ...[...text.matchAll(/\sdata-[\w-]+="([^"]*\/[^"]*)"/g)].map(([, value = '']) => parse(value).text),
  ];
  const styles = html.querySelectorAll('style').map(({ rawText }) => rawText);
  return [
    ...data.flatMap((value) => addressesInData(value, origin)),
    ...styles.flatMap(addressesInStyle),
  ].map(inData);
}

function pageOf(folder: string, file: string, origin: string) {
  const text = readText(join(folder, file));
  const html = parse(text);
  return { html, links: [...followed(html), ...told(html, text, origin)] };
}

/** What is linked by a file that is no page. */
const linksOfFile = (folder: string, file: string, origin: string): BuiltLink[] =>
  addressesInFile(file, readText(join(folder, file)), origin).map(inData);

function sourceOf(folder: string, file: string, root: string): string {
  const path = `content/docs/${pathOfFile(file).replace(/\/$/, '')}`;
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
      const { html, links } = pageOf(folder, file, site);
      anchors.set(pathOfFile(file), new Set(html.querySelectorAll('[id]').map(({ id }) => id)));
      return { path: pathOfFile(file), file: sourceOf(folder, file, root), links };
    });
  const others = all
    .filter(mayHoldAddresses)
    .map((file) => ({ path: file, file: `${folder}/${file}`, links: linksOfFile(folder, file, site) }));
  const paths = new Set(all.map(pathOfFile));
  const folders = new Set(all.flatMap(foldersOf));
  return {
    origin: site,
    base: base.replace(/\/$/, ''),
    pages: [...pages, ...others],
    paths,
    folders,
    anchors,
  };
}
