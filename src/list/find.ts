import type { Choice } from './choice.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Row } from './facets.ts';
import {
  byDepartment,
  type Found,
  filterRows,
  type Loosening,
  loosenings,
  type PlaceTotals,
  sortRows,
  type Totals,
  totals,
} from './filter.ts';
import type { IndexSource } from './index-source.ts';
import { type ListPage, pageAt, perPage } from './paging.ts';
import { rowsWithText, type Shard, shardOf, wordsOf } from './text-index.ts';

/** What a choice finds, ready to be shown. */
export interface Answer extends Found {
  page: ListPage<Row>;
  /** Firms and people of all that was found. */
  totals: Totals;
  /** What choosing each department would bring. */
  places: Record<string, PlaceTotals>;
  /** Where nothing is found: what to leave out. */
  loosenings: Loosening[];
  /** Where nothing is found: how many would be without the words that are looked for. */
  withoutText: number;
}

/** The parts of the index of words that a text needs; of a letter that no word begins with there is none. */
async function shardsFor(text: string, source: IndexSource) {
  const letters = [...new Set(wordsOf(text).map(shardOf))];
  const known = new Set(await source.get<string[]>('text/letters'));
  const shards = letters
    .filter((letter) => known.has(letter))
    .map(async (letter) => [letter, await source.get<Shard>(`text/${letter}`)] as const);
  return new Map(await Promise.all(shards));
}

/** The lines of some consortia by their places, from those chunks of the index that hold them. */
export async function rowsAt(places: number[], source: IndexSource): Promise<Row[]> {
  const rows = places.map(async (row) => {
    const chunk = await source.get<Row[]>(`rows/${Math.floor(row / perPage)}`);
    return chunk[row % perPage];
  });
  return (await Promise.all(rows)).filter((row) => row !== undefined);
}

/** Answers a choice, with only those files of the index that it needs. */
export async function find(choice: Choice, source: IndexSource): Promise<Answer> {
  const index = await source.get<FacetIndex>('facets');
  const hasWords = wordsOf(choice.text).length > 0;
  const withText = hasWords ? rowsWithText(choice.text, await shardsFor(choice.text, source)) : undefined;
  const hasText = withText && ((row: number) => withText.has(row));
  const found = filterRows(index, choice.facets, hasText);
  const isNone = found.rows.length === 0;
  const { department } = choice.facets;
  const anywhere =
    department.length === 0 ? found : filterRows(index, { ...choice.facets, department: [] }, hasText);
  const byName = choice.sort === 'name' ? await source.get<number[]>('names') : undefined;
  const { items, ...place } = pageAt(sortRows(found.rows, choice.sort, index, byName), choice.page);
  return {
    ...found,
    page: { ...place, items: await rowsAt(items, source) },
    totals: totals(found.rows, index),
    places: byDepartment(anywhere.rows, index),
    loosenings: isNone ? loosenings(index, choice.facets, hasText) : [],
    withoutText: isNone && withText ? filterRows(index, choice.facets).rows.length : 0,
  };
}
