import type { Release } from '../data/schema.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import type { Entry } from './schema.ts';

/** The feeds of each language: what is new, and what was corrected. */
export const feedIds = ['news', 'corrections'] as const;

/** Name of a feed, and of its folder in `content`. */
export type FeedId = (typeof feedIds)[number];

/** Path of a feed below the base path: a contract. */
export const feedPath = (feed: FeedId, language: string): string => `feeds/${language}/${feed}.xml`;

/** Id of the news of a version of the data: `1.1.0` → `data-1-1-0`. */
export const releaseEntryId = (version: string): string => `data-${version.replaceAll('.', '-')}`;

/** The news that a version of the data is. */
function releaseEntry({ id, version, changes }: Release): Entry {
  const [en, es] = languages.map((language) => words(language)('feeds.release', { version }));
  return {
    id: releaseEntryId(version),
    date: id,
    title: { en: en ?? '', es: es ?? '' },
    text: changes,
    page: 'data',
  };
}

/** The newest first; what is of the same day in the order of its ids, so that two builds agree. */
export const newestFirst = (entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));

/** All that is new: written entries, and the versions of the data. The newest first. */
export const newsOf = (written: Entry[], releases: Release[]): Entry[] =>
  newestFirst([...written, ...releases.map(releaseEntry)]);
