import { z } from 'astro/zod';
import { localized, text } from '../site/localized.ts';
import { plainName } from './book.ts';
import { columnIds, messageIds } from './columns.ts';

const words = localized(text);

const column = z.strictObject({
  /** Heads the column of the file, and names the field on the page. */
  label: words,
  /** Other heads, in either language, under which the column is known. */
  aliases: z.array(text),
});

/** Schema of `content/monitoring/columns.json`: the columns of the book's CSV file. */
export const columnsSchema = z
  .strictObject({
    id: z.literal('columns'),
    /** What stands for the group where a firm's name stands else. */
    group: words,
    /** What marks a year that is not complete. */
    yes: words,
    /** What is said about a file that is opened; gaps in braces. */
    messages: z.strictObject(Object.fromEntries(messageIds.map((id) => [id, words]))),
    columns: z.strictObject(Object.fromEntries(columnIds.map((id) => [id, column]))),
  })
  .superRefine(({ columns }, context) => {
    const heads = Object.entries(columns).flatMap(([id, { label, aliases }]) =>
      [...new Set([label.en, label.es, ...aliases].map(plainName))].map((head) => ({ id, head })),
    );
    heads.forEach(({ id, head }, place) => {
      const other = heads.slice(0, place).find((earlier) => earlier.head === head);
      if (!other) return;
      const message = `"${head}" heads the column "${other.id}" too; expected a head of its own`;
      context.addIssue({ code: 'custom', path: ['columns', id], message });
    });
  });
