import { getCollection } from 'astro:content';
import { type Fact, resolveFacts } from './facts.ts';
import type { Source } from './schema.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function readFacts(): Promise<Map<string, Fact>> {
  const [facts, consortia, results] = await Promise.all([
    getCollection('facts'),
    getCollection('consortia'),
    getCollection('evaluationResults'),
  ]);
  return resolveFacts(facts.map((entry) => entry.data).toSorted(byId), {
    catalogue: consortia.map((entry) => entry.data),
    results: results.map((entry) => entry.data),
  });
}

let facts: Promise<Map<string, Fact>> | undefined;

/** All facts by id, in the order of their ids. Read once a build, afresh at each call of the writer's server. */
export function getFacts(): Promise<Map<string, Fact>> {
  if (import.meta.env.DEV) return readFacts();
  facts ??= readFacts();
  return facts;
}

/** @throws Error where there is no fact with this id. */
export async function getFact(id: string): Promise<Fact> {
  const fact = (await getFacts()).get(id);
  if (!fact) throw new Error(`There is no fact "${id}": content/facts/${id}.json is missing`);
  return fact;
}

/** All cited documents, the report first. */
export async function getSources(): Promise<Source[]> {
  const sources = (await getCollection('sources')).map((entry) => entry.data).toSorted(byId);
  return sources.toSorted((a, b) => Number(b.read === 'whole') - Number(a.read === 'whole'));
}

/** @throws Error where there is no source with this id. */
export async function getSource(id: string): Promise<Source> {
  const source = (await getSources()).find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source "${id}": content/sources/${id}.json is missing`);
  return source;
}

let report: Promise<Source> | undefined;

/** The report: the first of the sources, and the one that the catalogue rests on. */
export function getReport(): Promise<Source> {
  if (import.meta.env.DEV) return getSource('osl-eva-08-r12');
  report ??= getSource('osl-eva-08-r12');
  return report;
}
