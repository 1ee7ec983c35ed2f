import { z } from 'astro/zod';
import { languages } from '../site/languages.ts';
import { id } from '../site/localized.ts';

/** A code is typed from paper: small letters, digits and hyphens. */
export const codeSchema = id;

/** Where a short address leads. */
export const linkSchema = z
  .object({
    /** Path of a page below the language, without slashes around it; nothing is the home page. */
    to: z.string().regex(/^([\w-]+(\/[\w-]+)*)?$/, {
      error: 'a path below the language without slashes around it, for example "guide/money"',
    }),
    /** The day it was published. */
    since: z.iso.date({ error: 'a day, for example "2026-11-25"' }),
    /** A second code of a page: a word for the ear, or one whose own page is gone. The other one passes the page on. */
    second: z.literal(true).optional(),
    /** The language that the code is a word of, where it is sent to readers of one alone. */
    language: z.enum(languages).optional(),
  })
  .strict();

/** A file of `content/links`: the codes of one part of the site. */
export const linksSchema = z.record(codeSchema, linkSchema);

/** A short address with its code. */
export type Link = z.infer<typeof linkSchema> & { code: string };
