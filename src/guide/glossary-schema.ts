import { z } from 'astro/zod';
import { id, localized, text } from '../site/localized.ts';

/** What a definition rests on: exactly one of the three. */
const rests = z.union(
  [
    z.strictObject({ report: text }),
    z.strictObject({ other: id }),
    z.strictObject({ advice: z.literal(true) }),
  ],
  { error: 'one of { "report": "4.2" }, { "other": "source-id" }, { "advice": true }' },
);

/** Schema of a file in `content/glossary`: a term, English and Spanish in one entry. */
export const termSchema = z.strictObject({
  id,
  term: localized(text),
  definition: localized(text),
  rests,
  /** What is easily mistaken. */
  mistaken: localized(text).optional(),
  /** Ids of related terms. */
  see: z.array(id).min(1).optional(),
});

/** A term of the glossary. */
export type Term = z.output<typeof termSchema>;
