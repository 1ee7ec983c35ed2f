import { getCollection } from 'astro:content';
import { type Neighbours, neighbourFinder } from './neighbours.ts';
import { inAnnexOrder } from './order.ts';
import type { Consortium } from './schema.ts';
import { type Standing, standings } from './standing.ts';

const read = async (): Promise<Consortium[]> =>
  inAnnexOrder((await getCollection('consortia')).map((entry) => entry.data));

let all: Promise<Consortium[]> | undefined;

/** All consortia in the order of the annex; in a build the same array each time, for every page asks. */
export function getConsortia(): Promise<Consortium[]> {
  if (import.meta.env.DEV) return read();
  all ??= read();
  return all;
}

/** @throws Error where there is no consortium with this id. */
export async function getConsortium(id: string): Promise<Consortium> {
  const consortium = (await getConsortia()).find((candidate) => candidate.id === id);
  if (!consortium) throw new Error(`There is no consortium "${id}": content/consortia/${id}.json is missing`);
  return consortium;
}

/** What is worked out of all consortia together, once for each set of them. */
const worked = new WeakMap<
  Consortium[],
  { neighboursOf(of: Consortium): Neighbours; standingOf(of: Consortium): Standing }
>();

/** A consortium's neighbours, and where it stands among all. */
export async function getSurroundings(
  of: Consortium,
): Promise<{ neighbours: Neighbours; standing: Standing }> {
  const consortia = await getConsortia();
  const { neighboursOf, standingOf } = worked.get(consortia) ?? {
    neighboursOf: neighbourFinder(consortia),
    standingOf: standings(consortia),
  };
  worked.set(consortia, { neighboursOf, standingOf });
  return { neighbours: neighboursOf(of), standing: standingOf(of) };
}
