import { createHash } from 'node:crypto';
import also from '../../content/vocabulary/also-searched.json' with { type: 'json' };
import type { Consortium } from '../consortia/schema.ts';
import {
  departmentLabel,
  macroRegionLabel,
  marketsText,
  modelText,
  sectorLabel,
} from '../consortia/vocabulary.ts';
import { type Localized, languages } from '../site/languages.ts';
import { type FacetIndex, facetIndex } from './facet-index.ts';
import type { Row } from './facets.ts';
import { perPage } from './paging.ts';
import { type Shard, textShards } from './text-index.ts';

/** The index of the filter, in files that a browser asks for one by one: name without `.json` → content. */
export type IndexFiles = Map<string, FacetIndex | Row[] | number[] | string[] | Shard>;

/** What the list shows of a consortium. */
export const rowOf = ({
  id,
  name,
  macroRegion,
  department,
  sector,
  firms,
  producerAssociations,
  employment,
  startYear,
  model,
  markets,
}: Consortium): Row => ({
  id,
  name,
  macroRegion,
  department,
  sector,
  firms,
  producerAssociations,
  employment,
  startYear,
  model,
  markets,
});

/** The cells of Annex 3 that are words. */
const printedColumns = ['name', 'region', 'sector', 'markets', 'offer', 'channels'] as const;

/** Other words for a sector or a market, which people look for and the annex does not print. */
const others: Record<string, Localized> = also;

/**
 * All that a visitor may look for in a consortium. In both languages, so that an address finds the same in either; also
 * as it is printed, where "Cuzco" or "Trujillo" stands.
 */
const searchedText = (consortium: Consortium): string =>
  [
    consortium.name,
    ...languages.flatMap((language) => [
      sectorLabel(language, consortium.sector),
      departmentLabel(language, consortium.department),
      macroRegionLabel(language, consortium.macroRegion),
      marketsText(language, consortium.markets),
      modelText(language, consortium.model),
      ...[consortium.sector, ...consortium.markets].map((value) => others[value]?.[language]),
      ...consortium.offer[language],
      ...consortium.channels[language],
    ]),
    ...printedColumns.map((column) => consortium.printed[column]),
  ].join(' ');

/** For each consortium its place by name. */
function ranks(rows: Row[]): number[] {
  const collator = new Intl.Collator('es');
  const byName = rows.map(({ name }, row) => ({ name, row }));
  byName.sort((a, b) => collator.compare(a.name, b.name) || a.row - b.row);
  const rank = new Array<number>(rows.length);
  byName.forEach(({ row }, place) => {
    rank[row] = place;
  });
  return rank;
}

/**
 * Splits the index so that a choice loads only what it needs: `facets` for any, `rows/{n}` for the lines that are
 * shown, `names` for the order by name, `text/{letter}` for words and `text/letters` for which letters there are.
 *
 * @param consortia in the order of the annex
 */
export function indexFiles(consortia: Consortium[]): IndexFiles {
  const rows = consortia.map(rowOf);
  const files: IndexFiles = new Map();
  files.set('facets', facetIndex(rows));
  files.set('names', ranks(rows));
  for (let page = 0; page * perPage < rows.length; page++) {
    files.set(`rows/${page}`, rows.slice(page * perPage, (page + 1) * perPage));
  }
  const shards = textShards(consortia.map(searchedText));
  files.set('text/letters', [...shards.keys()]);
  for (const [letter, shard] of shards) files.set(`text/${letter}`, shard);
  return files;
}

/** Ten letters that change with the index: part of its addresses, so that an old copy is never mixed with a new one. */
export const versionOf = (files: IndexFiles): string =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 10);

/** The files that the catalogue's page brings with it: all but the words, while one page holds the whole list. */
export const embeddedFiles = (files: IndexFiles, consortia: number): Record<string, unknown> =>
  consortia > perPage ? {} : Object.fromEntries([...files].filter(([name]) => !name.startsWith('text/')));
