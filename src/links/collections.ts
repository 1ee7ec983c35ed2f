import { getCollection } from 'astro:content';
import { codeOf } from './links.ts';
import type { Link } from './schema.ts';

/** All short addresses. */
export const getLinks = async (): Promise<Link[]> =>
  (await getCollection('links')).flatMap(({ data }) =>
    Object.entries(data).map(([code, link]) => ({ code, ...link })),
  );

/** Code of a page, if it has one: figures have none. */
export const getCodeOf = async (path: string): Promise<string | undefined> => codeOf(await getLinks(), path);
