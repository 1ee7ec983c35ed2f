import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Fault } from './fault.ts';
import { meantPath } from './meant.ts';
import type { PageTree, Placed } from './page-tree.ts';
import type { PageFile } from './read-pages.ts';

/** A place below which the site is thought to lie, so that a link that climbs out of it is noticed. */
const origin = 'http://site.invalid/base';

type Mistake = Pick<Fault, 'expected' | 'fix'>;

/** A link from a page to an address as a writer writes it: `('/en/guide/', '/en/facts/')` → `../facts/`. */
function relativeLink(from: string, to: string): string {
  const path = posix.relative(from, to);
  const slash = to.endsWith('/') && path ? '/' : '';
  return path.startsWith('.') ? path + slash : `./${path}${slash}`;
}

/** The part of an address after the path: query and fragment. */
const rest = (link: string) => /[?#].*$/s.exec(link)?.[0] ?? '';

const isFile = (path: string) => /\.\w+$/.test(path);

/** What is wrong with the page that a link leads to. Files are looked for in the built site. */
function targetMistake(
  path: string,
  link: string,
  page: PageFile,
  addresses: Set<string>,
): Mistake | undefined {
  const write = (address: string | undefined) => address && relativeLink(page.address, address) + rest(link);
  if (!isFile(path) && !path.endsWith('/') && addresses.has(`${path}/`)) {
    return { expected: 'a closing slash', fix: write(`${path}/`) };
  }
  if (!isFile(path) && !addresses.has(path)) {
    const { language } = page;
    const own = [...addresses].filter((address) => !language || address.startsWith(`/${language}/`));
    return { expected: `a page of the site; there is none at ${path}`, fix: write(meantPath(path, own)) };
  }
  if (link.startsWith('/')) {
    return {
      expected: 'a link relative to the page, which holds wherever the site lies',
      fix: write(path),
    };
  }
  if (isFile(path) || !page.language || path === '/' || path.startsWith(`/${page.language}/`))
    return undefined;
  const own = path.replace(/^\/\w+\//, `/${page.language}/`);
  return {
    expected: 'a page in the language of this one',
    fix: addresses.has(own) ? write(own) : undefined,
  };
}

function linkMistake(link: string, page: PageFile, addresses: Set<string>): Mistake | undefined {
  if (!link) return { expected: 'an address' };
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) {
    return URL.canParse(link) ? undefined : { expected: 'a whole address: https://example.org/page' };
  }
  if (link.startsWith('#') || link.startsWith('//')) {
    return link.startsWith('#') ? undefined : { expected: 'a whole address, with https: before it' };
  }
  const url = URL.parse(link.startsWith('/') ? origin + link : link, origin + page.address);
  if (!url?.href.startsWith(`${origin}/`)) return { expected: 'an address within the site' };
  try {
    return targetMistake(decodeURI(url.pathname).slice('/base'.length), link, page, addresses);
  } catch {
    return { expected: 'two hexadecimal digits after each % sign; %25 for the sign itself' };
  }
}

const fault = ({ file }: PageFile, { text, line }: Placed, what: string, mistake: Mistake): Fault => ({
  file,
  field: `line ${line}, ${what}`,
  found: text || 'nothing',
  ...mistake,
});

/** Links of a page that lead nowhere, or that break below a base path. */
export const linkFaults = (page: PageFile, { links }: PageTree, addresses: Set<string>): Fault[] =>
  links.flatMap((link) => {
    const mistake = linkMistake(link.text, page, addresses);
    return mistake ? [fault(page, link, 'a link', mistake)] : [];
  });

const isThere = (path: string) => {
  try {
    return existsSync(decodeURI(path));
  } catch {
    return false;
  }
};

/** Images of a page that are not there. */
export const imageFaults = (page: PageFile, { images }: PageTree, root: string): Fault[] =>
  images
    .filter(
      ({ text }) => !text || /^(\/|[a-z]+:)/i.test(text) || !isThere(join(root, dirname(page.file), text)),
    )
    .map((image) =>
      fault(page, image, 'an image', { expected: 'a file that is there, its path relative to this one' }),
    );
