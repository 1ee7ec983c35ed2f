import { getCollection, getEntry } from 'astro:content';
import { getConsortia } from '#consortia/collections.ts';
import { getWorksheets } from '#worksheets/collections.ts';
import { guidePages } from '../guide/pages.ts';
import type { Language } from '../site/languages.ts';
import type { FlashEvaluation } from './flash-schema.ts';
import type { Readiness } from './readiness-schema.ts';

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

/**
 * The readiness check.
 *
 * @throws Error where `content/tools/readiness.json` is not there
 */
export async function getReadiness(): Promise<Readiness> {
  const entry = await getEntry('readiness', 'readiness');
  if (!entry) throw new Error('content/tools/readiness.json is missing');
  return entry.data;
}

/** Titles in one language: of the guide's pages by path, of worksheets, and of consortia and cases, by id. */
export async function getTitles(
  language: Language,
): Promise<Record<'pages' | 'sheets' | 'records', Map<string, string>>> {
  const docs = await getCollection('docs');
  const titles = new Map(docs.map(({ id, data }) => [id, data.title]));
  const pages = guidePages.map((path) => [path, titles.get(`${language}/${path}`) ?? path] as const);
  const sheets = (await getWorksheets()).map(({ id, title }) => [id, title[language]] as const);
  const records = (await getConsortia()).map(({ id, name }) => [id, name] as const);
  return { pages: new Map(pages), sheets: new Map(sheets), records: new Map(records) };
}
