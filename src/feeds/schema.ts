import { z } from 'astro/zod';
import { id, localized, text } from '../site/localized.ts';

/**
 * Schema of a file in `content/news` or `content/corrections`. The id is a contract: it is the entry's anchor on the
 * page and its identity in the feed.
 */
export const entrySchema = z.strictObject({
  id,
  /** The day it was published: a news entry is never dated anew. */
  date: z.iso.date({ error: 'a day, for example "2026-11-25"' }),
  title: localized(text),
  text: localized(text),
  /** The page it is of: path below the language, without slashes around it. */
  page: z.string().regex(/^[\w-]+(\/[\w-]+)*$/, {
    error: 'a path below the language, for example "guide/money"',
  }),
});

/** Something new on the site, or something that was corrected. */
export type Entry = z.output<typeof entrySchema>;
