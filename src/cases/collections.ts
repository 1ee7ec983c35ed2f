import { getCollection, getEntry } from 'astro:content';
import type { CaseRecord } from './schema.ts';

/** @throws Error where there is no case with this id. */
export async function getCase(id: string): Promise<CaseRecord> {
  const entry = await getEntry('cases', id);
  if (!entry) throw new Error(`There is no case "${id}": content/cases/${id}.json is missing`);
  return entry.data;
}

/** Paths of the case studies by the consortium that they are on. */
export async function casePaths(): Promise<Record<string, string>> {
  const cases = await getCollection('cases');
  return Object.fromEntries(cases.map(({ id, data }) => [data.consortium, `cases/${id}`]));
}

/** Path of the case study on a consortium, if there is one. */
export const casePathOf = async (consortium: string): Promise<string | undefined> =>
  (await casePaths())[consortium];
