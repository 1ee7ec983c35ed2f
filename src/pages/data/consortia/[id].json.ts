import type { APIRoute } from 'astro';
import { getConsortia } from '#consortia/collections.ts';
import type { Consortium } from '#consortia/schema.ts';
import { getDataSet } from '#data/collections.ts';
import { consortiumJson } from '#data/data-set.ts';

export const getStaticPaths = async () =>
  (await getConsortia()).map((item) => ({ params: { id: item.id }, props: { item } }));

export const GET: APIRoute<{ item: Consortium }> = async ({ props }) =>
  Response.json(consortiumJson(await getDataSet(), props.item));
