import { getCollection } from 'astro:content';
import { inAnnexOrder } from './order.ts';
import type { Consortium } from './schema.ts';

/** All consortia in the order of the annex. */
export const getConsortia = async (): Promise<Consortium[]> =>
  inAnnexOrder((await getCollection('consortia')).map((entry) => entry.data));

/** @throws Error where there is no consortium with this id. */
export async function getConsortium(id: string): Promise<Consortium> {
  const consortium = (await getConsortia()).find((candidate) => candidate.id === id);
  if (!consortium) throw new Error(`There is no consortium "${id}": content/consortia/${id}.json is missing`);
  return consortium;
}
