import { getCollection, getEntry } from 'astro:content';
import type { CaseRecord } from './schema.ts';

/** @throws Error where there is no case with this id. */
export async function getCase(id: string): Promise<CaseRecord> {
  const entry = await getEntry('cases', id);
  if (!entry) throw new Error(`There is no case "${id}": content/cases/${id}.json is missing`);
  return entry.data;
}

/** Path of the case study on a consortium, if there is one. */
export async function casePathOf(consortium: string): Promise<string | undefined> {
  const entry = (await getCollection('cases')).find(({ data }) => data.consortium === consortium);
  return entry && `cases/${entry.id}`;
}
