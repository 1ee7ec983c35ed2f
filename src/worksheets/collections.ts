import { getCollection } from 'astro:content';
import type { Worksheet } from './schema.ts';

/** All worksheets in their order. */
export const getWorksheets = async (): Promise<Worksheet[]> =>
  (await getCollection('worksheets')).map((entry) => entry.data).toSorted((a, b) => a.order - b.order);
