import { z } from 'astro/zod';
import units from '../../content/vocabulary/units.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';
import { vocabularies } from './vocabularies.ts';

/** What a cell holds. `year` and `month` are the parts of a date, `section` is a number with § before it. */
const types = ['string', 'integer', 'number', 'boolean', 'list', 'year', 'month', 'section'] as const;

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, { error: 'lower-case letters, digits and single underscores' });

const column = z.strictObject({
  /** Heading of the column in the CSV file, the same in both languages. A contract: it never changes. */
  name,
  /** Where the value stands in a record of the JSON file: `printed.startYear`. */
  field: text,
  type: z.enum(types),
  /** What the value means. */
  meaning: localized(text),
  /** Where it comes from: a column of Annex 3 with its printed heading, or we ourselves. */
  origin: localized(text),
  /** The list that the values are from. */
  vocabulary: idsOf(vocabularies).optional(),
  /** A table of the data package whose ids the values are. */
  table: z.literal('documents').optional(),
  /** What a number counts. */
  unit: idsOf(units).optional(),
  /** True where cells may be empty. */
  optional: z.literal(true).optional(),
  /** True where no value occurs twice. */
  unique: z.literal(true).optional(),
  pattern: text.optional(),
  minimum: z.int().optional(),
  maximum: z.int().optional(),
});

/**
 * Schema of a file in `content/codebook`: a table of the data and its columns. The CSV file, its description in the
 * data package and the codebook on the data page are all made from it.
 */
export const tableSchema = z.strictObject({
  id,
  title: localized(text),
  description: localized(text),
  /** The columns that name a row. */
  key: z.array(name).min(1),
  /** Groups of columns that together occur only once. */
  unique: z.array(z.array(name).min(2)).optional(),
  columns: z.array(column).min(1),
});

/** A table of the data. */
export type Table = z.output<typeof tableSchema>;

/** A column of a table. */
export type Column = Table['columns'][number];

/** Schema of a file in `content/releases`: a version of the data. The file is named after the day. */
export const releaseSchema = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, for example "2026-11-24"' }),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'three numbers, for example "1.0.0"' }),
  /** SHA-256 of `/data/consortia.csv` in this version. */
  consortia: z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' }),
  /** What is different from the version before. */
  changes: localized(text),
});

/** A version of the data. */
export type Release = z.output<typeof releaseSchema>;
