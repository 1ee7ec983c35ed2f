import type { APIRoute } from 'astro';
import { getConsortia } from '#catalogue/collections.ts';
import { consortiaDocument } from '#catalogue/data.ts';

export const GET: APIRoute = async () => Response.json(consortiaDocument(await getConsortia()));
