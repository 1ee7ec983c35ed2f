import { z } from 'astro/zod';

/** A code is typed from paper: small letters, digits and hyphens. */
export const codeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Where a short address leads. */
export const linkSchema = z
  .object({
    /** Path of a page below the language, without slashes around it; nothing is the home page. */
    to: z.string().regex(/^([\w-]+(\/[\w-]+)*)?$/),
    /** The day it was published. */
    since: z.iso.date(),
    /** A second code of a page: a word for the ear, or one whose own page is gone. The other one passes the page on. */
    second: z.literal(true).optional(),
  })
  .strict();

/** A file of `content/links`: the codes of one part of the site. */
export const linksSchema = z.record(codeSchema, linkSchema);

export type Link = z.infer<typeof linkSchema> & { code: string };
