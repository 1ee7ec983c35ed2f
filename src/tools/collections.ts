import { getCollection, getEntry } from 'astro:content';
import { getWorksheets } from '#worksheets/collections.ts';
import { guidePages } from '../guide/pages.ts';
import type { Language } from '../site/languages.ts';
import type { FlashEvaluation } from './schema.ts';

/**
 * The flash evaluation.
 *
 * @throws Error where `content/tools/flash-evaluation.json` is not there
 */
export async function getFlashEvaluation(): Promise<FlashEvaluation> {
  const entry = await getEntry('flashEvaluation', 'flash-evaluation');
  if (!entry) throw new Error('content/tools/flash-evaluation.json is missing');
  return entry.data;
}

/** Titles of the guide's pages and of the worksheets in one language, by path and by id. */
export async function getTitles(
  language: Language,
): Promise<{ pages: Map<string, string>; sheets: Map<string, string> }> {
  const docs = await getCollection('docs');
  const titles = new Map(docs.map(({ id, data }) => [id, data.title]));
  const pages = guidePages.map((path) => [path, titles.get(`${language}/${path}`) ?? path] as const);
  const sheets = (await getWorksheets()).map(({ id, title }) => [id, title[language]] as const);
  return { pages: new Map(pages), sheets: new Map(sheets) };
}
