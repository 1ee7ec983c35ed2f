import { getCollection } from 'astro:content';
import { getDataSet } from '#data/collections.ts';
import { licence } from '#data/data-set.ts';
import { fileHref, href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { atomText } from './atom.ts';
import { type FeedId, feedPath, newestFirst, newsOf } from './entries.ts';
import { feedWords, newsPath } from './labels.ts';
import type { Entry } from './schema.ts';

/** All that is new, the newest first. */
const getNews = async (): Promise<Entry[]> =>
  newsOf(
    (await getCollection('news')).map((entry) => entry.data),
    (await getDataSet()).releases,
  );

/** All that was corrected, the newest first. */
const getCorrections = async (): Promise<Entry[]> =>
  newestFirst((await getCollection('corrections')).map((entry) => entry.data));

/** The entries of a feed, the newest first. */
export const getEntries = (feed: FeedId): Promise<Entry[]> =>
  feed === 'news' ? getNews() : getCorrections();

/**
 * Text of a feed.
 *
 * @param site origin of the site
 */
export async function getFeedText(feed: FeedId, language: Language, site: URL | undefined): Promise<string> {
  const t = words(language);
  const absolute = (path: string) => new URL(path, site).href;
  return atomText({
    language,
    title: `${t('site.name')}: ${t(feedWords[feed].title)}`,
    subtitle: t(feedWords[feed].description),
    author: t('site.name'),
    home: absolute(href(language)),
    self: absolute(fileHref(feedPath(feed, language))),
    page: absolute(href(language, newsPath)),
    licence: licence.title,
    entries: await getEntries(feed),
    since: (await getDataSet()).releases.at(-1)?.id ?? '',
    addressOf: (path) => absolute(href(language, path)),
  });
}
