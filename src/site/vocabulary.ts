import { z } from 'astro/zod';

/**
 * Schema for the ids of a vocabulary file (`content/vocabulary/*.json`: id → label in each language),
 * so that a list of values is typed once, in the file.
 */
export const idsOf = <Id extends string>(vocabulary: Record<Id, unknown>) =>
  z.enum(Object.keys(vocabulary) as [Id, ...Id[]]);
