import type { APIRoute } from 'astro';
import { getConsortia } from '#consortia/collections.ts';
import { getDataSet } from '#data/collections.ts';
import { consortiumJson } from '#data/data-set.ts';

export const getStaticPaths = async () => (await getConsortia()).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(consortiumJson(await getDataSet(), params.id));
