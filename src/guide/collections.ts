import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import type { Term } from './glossary-schema.ts';
import { type GuidePart, guideParts } from './pages.ts';
import { stageIds, stagePath } from './stages.ts';

/** A stage as a path of stages shows it. */
export interface Stage {
  title: string;
  description: string;
  href: string;
}

/** @throws Error where the guide has no such page in this language. */
async function getPage(language: Language, path: string): Promise<CollectionEntry<'docs'>> {
  const entry = await getEntry('docs', `${language}/${path}`);
  if (!entry) throw new Error(`content/docs/${language}/${path}.mdx is missing`);
  return entry;
}

/** The five stages in their order, with the title and description of their pages. */
export const getStages = (language: Language): Promise<Stage[]> =>
  Promise.all(
    stageIds.map(async (stage) => {
      const path = stagePath(stage);
      const { title, description = '' } = (await getPage(language, path)).data;
      return { title, description, href: href(language, path) };
    }),
  );

/** The parts of the guide with their pages, in the order in which they are read. */
export const getGuideParts = (language: Language) =>
  Promise.all(
    (Object.keys(guideParts) as GuidePart[]).map(async (part) => ({
      part,
      pages: await Promise.all(
        guideParts[part].map(async (path) => ({ path, entry: await getPage(language, path) })),
      ),
    })),
  );

/** All terms of the glossary. */
export const getTerms = async (): Promise<Term[]> =>
  (await getCollection('glossary')).map((entry) => entry.data);

/** @throws Error where there is no term with this id. */
export async function getTerm(id: string): Promise<Term> {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`There is no term "${id}": content/glossary/${id}.json is missing`);
  return entry.data;
}
