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
  totals: { count: number; firms: number; people: number };
  /** How many of them have associations of producers, and the people in these. */
  withAssociations: { count: number; people: number };
}

const peopleIn = (rows: Row[]) => rows.reduce((sum, { employment }) => sum + employment, 0);

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
      const firms = shared.reduce((sum, row) => sum + row.firms, 0);
      const totals = { count: shared.length, firms, people: peopleIn(shared) };
      const having = shared.filter(({ producerAssociations }) => producerAssociations);
      const withAssociations = { count: having.length, people: peopleIn(having) };
      return pagesOf(shared).map((page) => ({ by, value, page, totals, withAssociations }));
    });
  });
}
