import type { Consortium } from '#consortia/schema.ts';
import { getDataSet } from '#data/collections.ts';
import { currentRelease } from '#data/data-set.ts';
import type { CitedPage } from '#provenance/cite.ts';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';

/** The page of a consortium as it is cited: of the day of the data's version. */
export const getCitedPage = async (
  { id, name }: Consortium,
  language: Language,
  site: URL | undefined,
): Promise<CitedPage> => ({
  title: name,
  site: words(language)('site.name'),
  address: new URL(href(language, `catalogue/${id}`), site).href,
  date: currentRelease(await getDataSet()).id,
});
