import type { APIContext, APIRoute } from 'astro';
import { llmsRoute } from '#programs/collections.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = (context) =>
  llmsRoute(context.props.language)(context as APIContext);
