import type { Language } from '../site/languages.ts';
import type { ListId } from './parts.ts';

/** A file of the site: its address below the base path, its digest, what it costs to fetch and its size, in bytes. */
export type ListedFile = [path: string, digest: string, cost: number, size: number];

/** What is known of a list before it is fetched. */
export interface ListSummary {
  /** Digest of the list itself. */
  version: string;
  pages: number;
  files: number;
  /** Sums of its files, in bytes. */
  cost: number;
  size: number;
}

/** What the site offers to keep, as it is now. */
export interface Edition {
  /** Names this state of the site: another one has another name. */
  id: string;
  lists: Record<`${Language}/${ListId}`, ListSummary>;
}

/** Path of what the site offers, below the base path. */
export const editionPath = 'offline/edition.json';

/** Path of a list below the base path: `'es/guide'` → `offline/es/guide.json`. */
export const listPath = (list: string): string => `offline/${list}.json`;

/** Path of the page that is shown in the place of one that was not kept. */
export const notKeptPath = (language: Language): string => `offline/${language}/`;

const sum = (files: ListedFile[], at: 2 | 3) => files.reduce((total, file) => total + file[at], 0);

/** What is known of a list, from its files and the digest of its text. */
export const summaryOf = (files: ListedFile[], version: string): ListSummary => ({
  version,
  pages: files.filter(([path]) => path === '' || path.endsWith('/')).length,
  files: files.length,
  cost: sum(files, 2),
  size: sum(files, 3),
});

/** All files of some lists, each once, in order of their addresses. */
export function union(lists: ListedFile[][]): ListedFile[] {
  const files = new Map(lists.flat().map((file) => [file[0], file]));
  return [...files.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What some files cost to fetch, in bytes. */
export const costOf = (files: ListedFile[]): number => sum(files, 2);
