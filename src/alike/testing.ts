import fc from 'fast-check';
import type { Choices, Wish } from './wish.ts';

/** Few values of each property, of which made-up rows (`list/testing.ts`) have most. */
export const choices: Choices = {
  sector: ['jewellery', 'pisco', 'other'],
  department: ['lima', 'junin', 'cusco', 'loreto'],
  market: ['US', 'EU', 'ES', 'CL', 'latin-america'],
  model: ['promotion', 'sales', 'promotion-sales'],
};

/** A wish as an address would give it back. */
export const anyWish: fc.Arbitrary<Wish> = fc
  .record(
    {
      sector: fc.constantFrom(...choices.sector),
      department: fc.constantFrom(...choices.department),
      model: fc.constantFrom(...choices.model),
      firms: fc.integer({ min: 2, max: 20 }),
      people: fc.integer({ min: 1, max: 500 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .chain((singles) => fc.subarray([...choices.market]).map((markets) => ({ ...singles, markets }) as Wish));
