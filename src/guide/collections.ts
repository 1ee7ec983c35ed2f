import { getEntry } from 'astro:content';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
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
