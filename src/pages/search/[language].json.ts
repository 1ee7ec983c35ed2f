import type { APIRoute } from 'astro';
import { listPages } from '#search/collections.ts';
import { searchData } from '#search/search-data.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

/** What the search fetches when it is opened. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(searchData(language, await listPages(language)));
