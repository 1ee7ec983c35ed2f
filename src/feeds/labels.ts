import { ownPages } from '../site/own-pages.ts';
import type { WordKey } from '../site/words.ts';
import type { FeedId } from './entries.ts';

/** Path of the page that shows the feeds. */
export const newsPath: string = ownPages.news.path;

/** What each feed is called, what it holds, and what stands there while it has no entry. */
export const feedWords: Record<FeedId, { title: WordKey; description: WordKey; none: WordKey }> = {
  news: { title: 'feeds.news', description: 'feeds.newsDescription', none: 'feeds.noNews' },
  corrections: {
    title: 'feeds.corrections',
    description: 'feeds.correctionsDescription',
    none: 'feeds.noCorrections',
  },
};

/** Pages whose head names the feeds: the one that shows them, and the home page. */
export const namesFeeds = (path: string): boolean => path === '' || path === newsPath;
