import { getCollection, getEntry } from 'astro:content';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import type { Term } from './glossary-schema.ts';
import { stageIds, stagePath } from './stages.ts';

/** A stage as a path of stages shows it. */
export interface Stage {
  title: string;
  description: string;
  href: string;
}

/**
 * The five stages in their order, with the title and description of their pages.
 *
 * @throws Error where a stage has no page
 */
export const getStages = (language: Language): Promise<Stage[]> =>
  Promise.all(
    stageIds.map(async (stage) => {
      const path = stagePath(stage);
      const entry = await getEntry('docs', `${language}/${path}`);
      if (!entry) throw new Error(`content/docs/${language}/${path}.mdx is missing`);
      const { title, description = '' } = entry.data;
      return { title, description, href: href(language, path) };
    }),
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
