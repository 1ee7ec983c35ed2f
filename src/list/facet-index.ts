import { type FacetId, facetIds, facetValues, type Row } from './facets.ts';

/** The values of all consortia for one facet, by column: which sets of values there are, and which each one has. */
export interface FacetColumn {
  sets: string[][];
  /** For each consortium its place in `sets`. */
  rows: number[];
}

/** All that a filter needs of all consortia, in the order of the annex; names and the like come in chunks. */
export interface FacetIndex {
  columns: Record<FacetId, FacetColumn>;
  firms: number[];
  people: number[];
  startYears: number[];
}

function facetColumn(rows: Row[], facet: FacetId): FacetColumn {
  const places = new Map<string, number>();
  const sets: string[][] = [];
  const column = rows.map((row) => {
    const values = facetValues[facet](row);
    const key = values.join();
    const place = places.get(key) ?? sets.push(values) - 1;
    places.set(key, place);
    return place;
  });
  return { sets, rows: column };
}

/** Builds the index of the filter: a few bytes for each consortium. */
export const facetIndex = (rows: Row[]): FacetIndex => ({
  columns: Object.fromEntries(
    facetIds.map((facet) => [facet, facetColumn(rows, facet)]),
  ) as FacetIndex['columns'],
  firms: rows.map(({ firms }) => firms),
  people: rows.map(({ employment }) => employment),
  startYears: rows.map(({ startYear }) => startYear),
});
