import type { APIRoute } from 'astro';
import { getConsortia } from '#consortia/collections.ts';
import type { Consortium } from '#consortia/schema.ts';
import { getDataSet } from '#data/collections.ts';
import { consortiumCsv, mediaType } from '#data/files.ts';

export const getStaticPaths = async () =>
  (await getConsortia()).map((item) => ({ params: { id: item.id }, props: { item } }));

export const GET: APIRoute<{ item: Consortium }> = async ({ props }) =>
  new Response(consortiumCsv(await getDataSet(), props.item), {
    headers: { 'Content-Type': mediaType('.csv') },
  });
