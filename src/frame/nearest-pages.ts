import type { TitleEntry } from '../search/match.ts';
import { fold } from '../search/match.ts';
import { difference, farthest, nearest } from '../site/nearest.ts';

/** How many pages are proposed at the most. */
const most = 3;

const partsOf = (address: string) => address.split('/').filter(Boolean);
const asPart = (text: string) => fold(text).replace(/[^\p{Letter}\p{Number}]+/gu, '-');

/** What a page may be called in an address: its last part, or its title. */
const namesOf = ([title, , href]: TitleEntry) => [partsOf(href).at(-1) ?? '', asPart(title)];

/**
 * The pages that a mistyped address most probably means. Its last part decides, or else the one before it; of several
 * pages that are called alike the nearest as a whole comes first.
 *
 * @param typed path below the base path and the language: `catalogue/muyo/`
 * @param pages pages of a language
 * @returns three pages at the most
 */
export function nearestPages(typed: string, pages: TitleEntry[]): TitleEntry[] {
  const names = pages.flatMap(namesOf);
  for (const part of partsOf(typed).reverse()) {
    const name = nearest(asPart(part), names);
    if (name === undefined) continue;
    return pages
      .filter((page) => namesOf(page).includes(name))
      .sort(([, , a], [, , b]) => difference(typed, a) - difference(typed, b))
      .slice(0, most);
  }
  return [];
}

/**
 * The short addresses that a mistyped one most probably means, the nearest first: by their codes, or by the titles of the
 * pages that they lead to.
 *
 * @param typed what stands in the place of the code
 * @param links short addresses of a language, with the titles of their pages
 * @returns three at the most
 */
export const nearestLinks = (typed: string, links: TitleEntry[]): TitleEntry[] =>
  links
    .map((link) => ({
      link,
      distance: Math.min(...namesOf(link).map((name) => difference(asPart(typed), name))),
    }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ link }) => link);
