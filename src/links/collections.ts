import { getCollection } from 'astro:content';
import { fileHref } from '#site/href.ts';
import { codeOf, shortPath } from './links.ts';
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
