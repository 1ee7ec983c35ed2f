import type { APIRoute } from 'astro';
import { getDataSet } from '#data/collections.ts';
import { factJson } from '#data/data-set.ts';
import { getFacts } from '#provenance/collections.ts';

export const getStaticPaths = async () => [...(await getFacts()).keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(factJson(await getDataSet(), params.id));
