import { getDataSet } from '#data/collections.ts';
import { currentRelease } from '#data/data-set.ts';
import { getCharts, getWorksOf } from '#figures/collections.ts';
import { getReport } from '#provenance/collections.ts';
import { getAllPages } from '#search/collections.ts';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { type Cited, entryOf } from './citation.ts';
import { restsOnReport } from './works.ts';

/** The works that a page rests on: of a chart those of its figures, of other pages the report. */
async function getWorks(path: string): ReturnType<typeof getWorksOf> {
  const chart = (await getCharts()).find(({ id }) => path === `charts/${id}`);
  if (chart) return getWorksOf(chart);
  return { sources: restsOnReport(path) ? [await getReport()] : [], computed: undefined };
}

async function getCitedPage(path: string, language: Language, site: URL | undefined) {
  const t = words(language);
  const page = (await getAllPages(language)).get(path);
  if (!page) throw new Error(`${path} is no page that can be cited`);
  const { id: date, version } = currentRelease(await getDataSet());
  const address = new URL(href(language, path), site).href;
  const cited = { title: page.title || t('site.name'), site: t('site.name'), address, date };
  return path === 'data' ? { ...cited, title: t('data.name'), version } : cited;
}

/**
 * A page as it is cited, with what it rests on.
 *
 * @param path below the language, without slashes around it
 * @throws Error where there is no such page
 */
export async function getCited(path: string, site: URL | undefined): Promise<Cited> {
  const { sources, computed } = await getWorks(path);
  const page = async (language: Language) => ({ ...(await getCitedPage(path, language, site)), computed });
  return { sources, page: { en: await page('en'), es: await page('es') }, entry: entryOf(path) };
}

/** Paths of the files that say how pages are cited, for `getStaticPaths`. */
export const getCitedPaths = async () => [...(await getAllPages('en')).keys()];
