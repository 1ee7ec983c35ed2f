import { z } from 'astro/zod';
import { linkSchema } from '../links/schema.ts';
import { readJson } from './read.ts';

const entries = z.record(z.string(), z.unknown());

/** Paths by code, as far as the entries of `content/links` are sound; a faulty entry is there, but leads nowhere. */
export const readCodes = (root: string): Map<string, string | undefined> =>
  new Map(
    readJson(root, 'content/links/*.json').items.flatMap(({ data }) =>
      Object.entries(entries.safeParse(data).data ?? {}).map(
        ([code, link]) => [code, linkSchema.safeParse(link).data?.to] as const,
      ),
    ),
  );
