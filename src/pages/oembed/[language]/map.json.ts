import type { APIRoute } from 'astro';
import { embeddedMap, mapSize } from '#catalogue/embedded.ts';
import { oembedResponse } from '#embeds/oembed.ts';
import { pageParts } from '#embeds/page-parts.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';
import { ownPages } from '#site/own-pages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language }, site }) =>
  oembedResponse({
    embedded: embeddedMap(language, site),
    size: mapSize,
    ...pageParts(language, ownPages.catalogue.path, site),
  });
