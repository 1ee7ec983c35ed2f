import { getCollection } from 'astro:content';
import { fileHref, pagePath } from '#site/href.ts';
import { pageLanguage } from '#site/page-language.ts';
import { codeOf, pageQrPath, qrPath, shortPath } from './links.ts';
import type { Link } from './schema.ts';

const readLinks = async (): Promise<Link[]> =>
  (await getCollection('links')).flatMap(({ data }) =>
    Object.entries(data).map(([code, link]) => ({ code, ...link })),
  );

let links: Promise<Link[]> | undefined;

/** All short addresses. Read once a build, afresh at each call of the writer's server. */
export function getLinks(): Promise<Link[]> {
  if (import.meta.env.DEV) return readLinks();
  links ??= readLinks();
  return links;
}

/** Code of a page, if it has one: figures have none. */
export const getCodeOf = async (path: string): Promise<string | undefined> => codeOf(await getLinks(), path);

/** A short address, whole: `https://example.org/go/muyu/`. */
export const shortAddress = (code: string, site: URL | undefined): string =>
  new URL(fileHref(shortPath(code)), site).href;

/** How a page is passed on. */
export interface Passing {
  /** Path below the language; of a further page of a list that of its first, for these pages come and go. */
  path: string;
  /** The short address, whole; of a page that has none its own. */
  address: string;
  /** Address of its QR code, where there is one. */
  qr: string | undefined;
}

/** How the page that is being built is passed on. */
export async function getPassing({ url, site }: { url: URL; site: URL | undefined }): Promise<Passing> {
  const path = pagePath(url.pathname).replace(/\/page\/\d+$/, '');
  const code = await getCodeOf(path);
  if (code) return { path, address: shortAddress(code, site), qr: fileHref(qrPath(code, 'svg')) };
  const isFigure = path.startsWith('facts/');
  const qr = isFigure ? fileHref(pageQrPath(pageLanguage({ url }), path)) : undefined;
  return { path, address: new URL(url.pathname, site).href, qr };
}
