import type { APIRoute } from 'astro';
import { listPages } from '#search/collections.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

/** What the first answers of the search are found in: title, description and address of every page. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(
    (await listPages(props.language)).map(({ title, description, href }) => [title, description, href]),
  );
