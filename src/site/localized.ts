import { z } from 'astro/zod';

/** Schema of a text (or a list of texts) that both languages must have: `{ en, es }`. */
export const localized = <Inner extends z.ZodType>(inner: Inner) => z.strictObject({ en: inner, es: inner });

/** A text that is not empty and has no white space around it. */
export const text = z
  .string()
  .regex(/^\S(.*\S)?$/s, { error: 'a text that is not empty, without white space around it' });

/** An id: also the file's name and a part of an address, so lower case, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and single hyphens' });
