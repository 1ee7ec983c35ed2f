import fc from 'fast-check';
import { consortium } from '../consortia/testing.ts';
import type { Choice, KnownValues } from './choice.ts';
import { sortIds } from './choice.ts';
import { type FacetId, facetIds, facetValues, type Row } from './facets.ts';

/** Made-up rows: few values of each property, so that choices meet. */
export const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc
    .record({
      macroRegion: fc.constantFrom('lima', 'centro'),
      department: fc.constantFrom('lima', 'junin', 'cusco'),
      sector: fc.constantFrom('jewellery', 'tourism', 'pisco'),
      firms: fc.integer({ min: 2, max: 12 }),
      employment: fc.integer({ min: 1, max: 400 }),
      startYear: fc.integer({ min: 2006, max: 2008 }),
      producerAssociations: fc.boolean(),
      model: fc.subarray<'promotion' | 'sales'>(['promotion', 'sales'], { minLength: 1 }),
      markets: fc.subarray<'US' | 'EU' | 'CL'>(['US', 'EU', 'CL'], { minLength: 1 }),
    })
    .map((properties) => consortium(properties)),
  { maxLength: 25 },
);

/** The values of each facet among some rows, sorted. */
export const knownOf = (rows: Row[]): KnownValues =>
  Object.fromEntries(
    facetIds.map((facet) => [facet, [...new Set(rows.flatMap((row) => facetValues[facet](row)))].sort()]),
  ) as unknown as KnownValues;

/** A choice among the values of some rows, as an address would give it back. */
export function anyChoice(rows: Row[]): fc.Arbitrary<Choice> {
  const known = knownOf(rows);
  const facets = Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      fc.subarray([...known[facet]], { maxLength: Math.min(2, known[facet].length) }),
    ]),
  ) as Record<FacetId, fc.Arbitrary<string[]>>;
  return fc.record({
    facets: fc.record(facets),
    text: fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 60 }).map((text) => text.trim()),
    ),
    sort: fc.constantFrom(...sortIds),
    page: fc.integer({ min: 1, max: 999 }),
    compare: fc.subarray(['muyu', 'acmc', 'silver-raymi', 'matiz', 'lendex'], { maxLength: 4 }),
  }) as fc.Arbitrary<Choice>;
}
