import { getCollection, getEntry } from 'astro:content';
import type { Language } from '#site/languages.ts';
import type { Worksheet } from '#worksheets/schema.ts';
import type { CourseModule } from './schema.ts';

/** The modules in their order. */
export const getModules = async (): Promise<CourseModule[]> =>
  (await getCollection('course')).map((entry) => entry.data).toSorted((a, b) => a.order - b.order);

/**
 * A form of the course: `course-judge` or `course-follow-up`.
 *
 * @throws Error where its file is missing
 */
export async function getForm(id: string): Promise<Worksheet> {
  const entry = await getEntry('courseForms', id);
  if (!entry) throw new Error(`content/course-forms/${id}.json is missing`);
  return entry.data;
}

/** Titles of all written pages in one language, by path below it. */
export async function getPageTitles(language: Language): Promise<Map<string, string>> {
  const own = (await getCollection('docs')).filter(({ id }) => id.split('/')[0] === language);
  return new Map(own.map(({ id, data }) => [id.split('/').slice(1).join('/'), data.title]));
}
