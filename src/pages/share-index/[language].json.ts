import type { APIRoute } from 'astro';
import { getAddressed } from '#kit/collections.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

/** The description of every page that has a short address, by the code that passes it on: for the builder of links. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const pages = (await getAddressed(language)).flatMap(({ pages }) =>
    pages.filter(({ isSecond }) => !isSecond),
  );
  return Response.json(Object.fromEntries(pages.map(({ code, description }) => [code, description])));
};
