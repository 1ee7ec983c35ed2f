import type { APIRoute } from 'astro';
import { getLinks } from '#links/collections.ts';
import { shortPath } from '#links/links.ts';
import { getAllPages } from '#search/collections.ts';
import { fileHref } from '#site/href.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

/** All short addresses with the titles of their pages: what "not found" proposes them from. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const pages = await getAllPages(language);
  return Response.json(
    (await getLinks()).map(({ code, to }) => [pages.get(to)?.title ?? code, '', fileHref(shortPath(code))]),
  );
};
