import type { APIRoute } from 'astro';
import { notesIndex } from '#passports/notes.ts';
import { getFacts } from '#provenance/collections.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(notesIndex([...(await getFacts()).values()], language));
