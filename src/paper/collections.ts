import { getEntry } from 'astro:content';
import type { Leaflet, Poster } from './schema.ts';

/** A sheet of `content/paper`. */
interface Papers {
  poster: Poster;
  leaflet: Leaflet;
}

/** @throws Error where `content/paper` has no such sheet */
export async function getPaper<Id extends keyof Papers>(id: Id): Promise<Papers[Id]> {
  const entry = await getEntry('paper', id);
  if (!entry) throw new Error(`content/paper/${id}.json is missing`);
  return entry.data as Papers[Id];
}
