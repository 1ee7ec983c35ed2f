import { z } from 'astro/zod';
import { type Fault, lineAt } from './fault.ts';
import { schemaFaults } from './issues.ts';
import type { PageFile } from './read-pages.ts';

const title = 'a short title; one that is a number stands in quotes';
const description = 'one sentence of 50 to 170 letters: what the reader gets';
const off = z.literal(false, { error: 'false, or no such line' });
const level = z.int().min(1).max(6);

/** What stands in the head of a page: of all that Starlight knows, what we use. */
const headSchema = z.strictObject({
  title: z.string({ error: title }).min(1, { error: title }),
  description: z
    .string({ error: description })
    .min(50, { error: description })
    .max(170, { error: description }),
  template: z.enum(['doc', 'splash']).optional(),
  /** `false` where the page has no list of its headings. */
  tableOfContents: z
    .union([
      z.literal(false),
      z.strictObject({ minHeadingLevel: level.optional(), maxHeadingLevel: level.optional() }),
    ])
    .optional(),
  prev: off.optional(),
  next: off.optional(),
  /** Whether the description stands below the title. */
  lead: z.boolean().optional(),
  pagefind: z.boolean().optional(),
  draft: z.boolean().optional(),
});

/** Faults in the head of a page that can be read: fields that are missing, mistyped or not as they should be. */
export function headFaults({ file, text, head }: PageFile): Fault[] {
  const { error } = headSchema.safeParse(head);
  if (head === undefined || !error) return [];
  const field = (path: PropertyKey[]) => {
    const name = path.join('.');
    const position = text.search(new RegExp(`^${RegExp.escape(String(path[0]))}\\s*:`, 'm'));
    return position < 0 ? name || 'the head' : `line ${lineAt(text, position)}, ${name}`;
  };
  const write = (key: string, value: unknown) =>
    `${key}: ${typeof value === 'string' && !/[:#"']/.test(value) ? value : JSON.stringify(value)}`;
  return schemaFaults(error, { file, data: head, schema: headSchema, field, write });
}
