import type { APIRoute } from 'astro';
import { getFacts } from '#provenance/collections.ts';
import { factsDocument } from '#provenance/data.ts';

export const GET: APIRoute = async () => Response.json(factsDocument([...(await getFacts()).values()]));
