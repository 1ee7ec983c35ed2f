import { getCollection, getEntry } from 'astro:content';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { inOrder } from './order.ts';
import { evaluationPages } from './pages.ts';

/** All activities with their ratings, in the order of section 4.2. */
export const getResults = async () =>
  inOrder((await getCollection('evaluationResults')).map((entry) => entry.data));

/** All recommendations in the order of chapter 5. */
export const getRecommendations = async () =>
  inOrder((await getCollection('evaluationRecommendations')).map((entry) => entry.data));

/** All places of the report that do not fit, in their order. */
export const getContradictions = async () =>
  inOrder((await getCollection('evaluationContradictions')).map((entry) => entry.data));

/**
 * The pages below the evaluation's first one, with title and description.
 *
 * @throws Error where one of them is missing
 */
export const getEvaluationPages = (language: Language) =>
  Promise.all(
    evaluationPages.slice(1).map(async (path) => {
      const entry = await getEntry('docs', `${language}/${path}`);
      if (!entry) throw new Error(`content/docs/${language}/${path}.mdx is missing`);
      const { title, description = '' } = entry.data;
      return { title, description, href: href(language, path) };
    }),
  );
