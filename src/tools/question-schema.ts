import { z } from 'astro/zod';
import { guidePages } from '../guide/pages.ts';
import { id, localized, text } from '../site/localized.ts';

/** A text in both languages. */
export const words = localized(text);

/** What a tool asks, with its levels and what follows from a low one. */
export const statementSchema = z.strictObject({
  id,
  /** What can be observed, as a sentence that is true of a group that has come far. */
  text: words,
  /** The four levels in words, from 0 (not begun) to 3 (firm). */
  levels: z.tuple([words, words, words, words]),
  /** How much it counts within its heading: 1 where it is not said, or 2 for what others stand on. */
  weight: z.int().min(1).max(2).optional(),
  /** What to do where the level is low. */
  next: z.strictObject({
    do: words,
    /** Path of the guide's page that tells more. */
    read: z.enum(guidePages),
    worksheet: id.optional(),
  }),
});

/** How the codes of a tool begin. The version grows with every change of number or order of the statements. */
export const codeSchema = z.strictObject({
  letter: z.string().regex(/^[A-HJKMNP-TV-Z]$/),
  version: z.int().min(1).max(31),
});

/** A heading as every tool has it; each adds what it needs. */
export const headingFields = { id, title: words, about: words };

interface Ids {
  headings: ReadonlyArray<{ statements: ReadonlyArray<{ id: string }> }>;
}

/** Refuses ids of statements that stand twice in a tool. */
export function distinctStatements({ headings }: Ids, context: z.RefinementCtx): void {
  const ids = headings.flatMap(({ statements }) => statements.map((statement) => statement.id));
  if (new Set(ids).size === ids.length) return;
  const message = 'ids of statements that are all different';
  context.addIssue({ code: 'custom', path: ['headings'], message });
}

/** One thing to observe. */
export type Statement = z.output<typeof statementSchema>;

/** A heading with its statements, as it is asked. */
export interface Heading {
  id: string;
  title: Statement['text'];
  about: Statement['text'];
  statements: readonly Statement[];
}
