import { z } from 'astro/zod';
import { stageIds } from '../guide/stages.ts';
import { id, localized, text } from '../site/localized.ts';

const words = localized(text);
const ids = (items: { id: string }[]) => new Set(items.map((item) => item.id)).size === items.length;
const distinct = { error: 'ids that are all different' };

const field = z.strictObject({
  id,
  label: words,
  type: z.enum(['text', 'number', 'date']),
  size: z.enum(['short', 'long']),
});

const named = z.strictObject({ id, label: words });

const column = z.strictObject({ id, label: words, type: z.enum(['text', 'number']) });

/** A table has numbered empty rows (`rows`) or named ones (`rowLabels`). */
const table = z
  .strictObject({
    kind: z.literal('table'),
    id,
    heading: words,
    columns: z.array(column).min(1).refine(ids, distinct),
    rows: z.int().min(1).max(20).optional(),
    rowLabels: z.array(named).min(1).refine(ids, distinct).optional(),
    /** Whether a row for the sums closes it. */
    total: z.boolean().optional(),
  })
  .refine(({ rows, rowLabels }) => Boolean(rows) !== Boolean(rowLabels), {
    error: 'either "rows" (a number) or "rowLabels" (a list)',
  });

/** The parts a worksheet is made of, in the order of the sheet. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fields'),
    id,
    heading: words.optional(),
    fields: z.array(field).min(1).refine(ids, distinct),
  }),
  z.strictObject({
    kind: z.literal('text'),
    id,
    label: words,
    hint: words.optional(),
    /** Ruled lines on paper. */
    lines: z.int().min(1).max(12),
  }),
  z.strictObject({
    kind: z.literal('checks'),
    id,
    heading: words,
    items: z.array(named).min(1).refine(ids, distinct),
    /** Answers to choose from; without them each item has a box to tick. */
    levels: z.array(named).min(2).refine(ids, distinct).optional(),
  }),
  table,
  z.strictObject({ kind: z.literal('note'), text: words }),
  z.strictObject({ kind: z.literal('signatures'), count: z.int().min(1).max(14) }),
]);

/** What stands in a place of the example: a figure with its passport, or a text. */
const value = z.union([z.strictObject({ fact: id }), z.strictObject({ text: words })], {
  error: '{ "fact": "fact-id" } or { "text": { "en": …, "es": … } }',
});

/** Schema of a file in `content/worksheets`: one sheet of paper. */
export const worksheetSchema = z.strictObject({
  id,
  /** Place in the list of worksheets. */
  order: z.int().min(1),
  /** The stage it belongs to; null where it serves all. */
  stage: z.enum(stageIds).nullable(),
  title: words,
  description: words,
  /** Who fills it, when, how long it takes. */
  use: words,
  /** What it is good for. */
  why: words,
  /** Pages of A4 it takes. */
  pages: z.int().min(1).max(2),
  blocks: z.array(block).min(1),
  /** What to do with the filled sheet. */
  after: words,
  /** The tool that goes on from it: its path below the language, and what the link to it says. */
  tool: z.strictObject({ path: text, label: words }).optional(),
  example: z.strictObject({ title: words, note: words, values: z.record(z.string(), value) }).optional(),
});

/** A worksheet. */
export type Worksheet = z.output<typeof worksheetSchema>;

/** A part of a worksheet, by its kind. */
export type Block<Kind extends Worksheet['blocks'][number]['kind'] = Worksheet['blocks'][number]['kind']> =
  Extract<Worksheet['blocks'][number], { kind: Kind }>;

/** What the example has in a place. */
export type ExampleValue = z.output<typeof value>;
