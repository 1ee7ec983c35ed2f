import { getConsortia } from '#consortia/collections.ts';
import type { Consortium } from '#consortia/schema.ts';
import { type Language, languages } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { type FacetId, facetValues, type Row } from './facets.ts';
import { type IndexFiles, indexFiles, rowOf, versionOf } from './index-files.ts';
import { type FacetLabels, type FacetOption, facetOptions, labelsOf } from './labels.ts';
import { type ListPage, pagesOf } from './paging.ts';

/** The facets by which there are pages of their own: `/{language}/catalogue/{by}/{value}/`. */
export const pagedFacets = ['sector', 'department', 'market'] as const satisfies FacetId[];

/** A facet by which there are pages. */
export type PagedFacet = (typeof pagedFacets)[number];

/** All that lists and filter are made of. */
export interface Lists {
  rows: Row[];
  options: Record<Language, Record<FacetId, FacetOption[]>>;
  labels: Record<Language, FacetLabels>;
  files: IndexFiles;
  /** Where the index's files lie, below the root of the site; another place for another content. */
  folder: string;
}

/** Made once for a set of consortia, for every page asks. */
const made = new WeakMap<Consortium[], Lists>();

function makeLists(consortia: Consortium[]): Lists {
  const rows = consortia.map(rowOf);
  const files = indexFiles(consortia);
  const options = Object.fromEntries(
    languages.map((language) => [language, facetOptions(rows, language, words(language))]),
  ) as Lists['options'];
  const labels = Object.fromEntries(
    languages.map((language) => [language, labelsOf(options[language])]),
  ) as Lists['labels'];
  return { rows, options, labels, files, folder: `catalogue-index/${versionOf(files)}` };
}

/** The lists of the catalogue, and what its filter needs. */
export async function getLists(): Promise<Lists> {
  const consortia = await getConsortia();
  const lists = made.get(consortia) ?? makeLists(consortia);
  made.set(consortia, lists);
  return lists;
}

/** A page of the consortia that share a value. */
export interface ValuePage {
  by: PagedFacet;
  value: string;
  page: ListPage<Row>;
  /** How many consortia, firms and people the whole list has. */
  totals: ListTotals;
  /** The same of those that have associations of producers. */
  withAssociations: ListTotals;
}

/** How many consortia, firms and people. */
interface ListTotals {
  count: number;
  firms: number;
  people: number;
}

const totalsOf = (rows: Row[]): ListTotals => ({
  count: rows.length,
  firms: rows.reduce((sum, { firms }) => sum + firms, 0),
  people: rows.reduce((sum, { employment }) => sum + employment, 0),
});

/** The pages of the consortia that share a sector, a department or a market. */
export async function getValuePages(): Promise<ValuePage[]> {
  const { rows } = await getLists();
  return pagedFacets.flatMap((by) => {
    const byValue = new Map<string, Row[]>();
    for (const row of rows) {
      for (const value of facetValues[by](row))
        byValue
          .set(value, byValue.get(value) ?? [])
          .get(value)
          ?.push(row);
    }
    return [...byValue].flatMap(([value, shared]) => {
      const totals = totalsOf(shared);
      const withAssociations = totalsOf(shared.filter(({ producerAssociations }) => producerAssociations));
      return pagesOf(shared).map((page) => ({ by, value, page, totals, withAssociations }));
    });
  });
}
