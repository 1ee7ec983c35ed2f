import { getCollection, getEntry } from 'astro:content';
import type { Language } from '#site/languages.ts';
import type { CaseRecord, SalesTable } from './schema.ts';

/** All cases in their order. */
export const getCases = async (): Promise<CaseRecord[]> =>
  (await getCollection('cases')).map((entry) => entry.data).toSorted((a, b) => a.order - b.order);

/** @throws Error where there is no case with this id. */
export async function getCase(id: string): Promise<CaseRecord> {
  const entry = await getEntry('cases', id);
  if (!entry) throw new Error(`There is no case "${id}": content/cases/${id}.json is missing`);
  return entry.data;
}

/** @throws Error where there is no such case, or the report prints no sales of it. */
export async function getSalesTable(id: string): Promise<SalesTable> {
  const { salesTable } = await getCase(id);
  if (!salesTable) throw new Error(`content/cases/${id}.json has no salesTable to show`);
  return salesTable;
}

/** The sentence that stands at the head of a case's page. */
export async function getCaseSentence(language: Language, id: string): Promise<string> {
  return (await getEntry('docs', `${language}/cases/${id}`))?.data.description ?? '';
}

/** Paths of the case studies by the consortium that they are on. */
export async function casePaths(): Promise<Record<string, string>> {
  const paths = (await getCases()).flatMap(({ id, consortium }) =>
    consortium ? [[consortium, `cases/${id}`]] : [],
  );
  return Object.fromEntries(paths);
}

/** Path of the case study on a consortium, if there is one. */
export const casePathOf = async (consortium: string): Promise<string | undefined> =>
  (await casePaths())[consortium];
