import type { APIRoute } from 'astro';
import { getCitedPage } from '#catalogue/collections.ts';
import { getConsortia } from '#consortia/collections.ts';
import type { Consortium } from '#consortia/schema.ts';
import { pageRis, sourceRis } from '#provenance/cite.ts';
import { getReport } from '#provenance/collections.ts';
import { recordPaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';

export const getStaticPaths = async () => recordPaths(await getConsortia());

export const GET: APIRoute<{ language: Language; item: Consortium }> = async ({ props, site }) => {
  const page = await getCitedPage(props.item, props.language, site);
  return new Response(`${sourceRis(await getReport())}\r\n\r\n${pageRis(page, words(props.language))}\r\n`, {
    headers: { 'Content-Type': 'application/x-research-info-systems' },
  });
};
