import { type FacetId, facetIds } from './facets.ts';

/** The orders of the list; the first is that of the annex and needs no word in an address. */
export const sortIds = ['annex', 'name', 'firms', 'people', 'start'] as const;

/** An order of the list. */
export type SortId = (typeof sortIds)[number];

/** What a visitor chose in the catalogue; it stands whole in the address. */
export interface Choice {
  /** For each facet the values of which one must hold; a facet without any lets all pass. */
  facets: Record<FacetId, string[]>;
  /** Words to look for. */
  text: string;
  sort: SortId;
  /** Counted from 1. */
  page: number;
  /** Ids of the consortia to be compared, in the order in which they were picked. */
  compare: string[];
}

/** The values that each facet can have, in the order in which they are shown. */
export type KnownValues = Record<FacetId, readonly string[]>;

/** A part of an address that says nothing to the catalogue. */
export interface Ignored {
  name: string;
  value: string;
}

/** At most so many can be compared side by side. */
export const mostCompared = 4;

const longestText = 100;
/** Whether a text could be the id of a consortium. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
/** Whether a part of an address has a name that others append to count their visitors. */
export const isForeign = (name: string): boolean =>
  /^(via|utm_\w+|mc_\w+|fbclid|gclid|igshid|from)$/.test(name);

const perFacet = <Value>(make: (facet: FacetId) => Value) =>
  Object.fromEntries(facetIds.map((facet) => [facet, make(facet)])) as Record<FacetId, Value>;

/** Nothing chosen: all consortia in the order of the annex. */
export const noChoice = (): Choice => ({
  facets: perFacet(() => []),
  text: '',
  sort: 'annex',
  page: 1,
  compare: [],
});

const unique = (values: string[]) => [...new Set(values)];

/** Reads one part of an address into the choice. Says whether it could. */
function take(choice: Choice, known: KnownValues, { name, value }: Ignored): boolean {
  if (name === 'q') {
    choice.text = value.trim().slice(0, longestText).trim();
    return true;
  }
  if (name === 'sort') {
    const sort = sortIds.find((id) => id === value);
    choice.sort = sort ?? choice.sort;
    return sort !== undefined;
  }
  if (name === 'page') {
    if (!/^[1-9]\d{0,5}$/.test(value)) return false;
    choice.page = Number(value);
    return true;
  }
  if (name === 'compare') {
    if (!isId(value)) return false;
    choice.compare = unique([...choice.compare, value]).slice(0, mostCompared);
    return choice.compare.includes(value);
  }
  const facet = facetIds.find((id) => id === name);
  if (!facet || !known[facet].includes(value)) return false;
  choice.facets[facet].push(value);
  return true;
}

/**
 * Reads a choice from the query of an address, whatever stands there.
 *
 * @param known the values of each facet that there are; others are passed over
 * @returns what is known, each value once and in the order of `known`, and what was passed over
 */
export function readChoice(query: string, known: KnownValues): { choice: Choice; ignored: Ignored[] } {
  const choice = noChoice();
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (value !== '' && !isForeign(name) && !take(choice, known, { name, value }))
      ignored.push({ name, value });
  }
  choice.facets = perFacet((facet) => known[facet].filter((value) => choice.facets[facet].includes(value)));
  return { choice, ignored };
}

/** Writes a choice as the query of an address, `?sector=jewellery&q=silver`; empty where nothing is chosen. */
export function writeChoice({ facets, text, sort, page, compare }: Choice): string {
  const query = String(
    new URLSearchParams([
      ...facetIds.flatMap((facet) => facets[facet].map((value) => [facet, value])),
      ...(text ? [['q', text]] : []),
      ...(sort === 'annex' ? [] : [['sort', sort]]),
      ...(page === 1 ? [] : [['page', String(page)]]),
      ...compare.map((id) => ['compare', id]),
    ]),
  );
  return query && `?${query}`;
}

/** Whether the choice leaves anything out or orders it anew: else the whole list is what is asked for. */
export const isNarrowed = ({ facets, text, sort }: Choice): boolean =>
  text !== '' || sort !== 'annex' || facetIds.some((facet) => facets[facet].length > 0);
