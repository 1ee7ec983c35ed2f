import { z } from 'astro/zod';
import topics from '../../content/vocabulary/topics.json' with { type: 'json' };
import units from '../../content/vocabulary/units.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** Where a figure stands: a document of `content/sources`, a section of it, and the place in the section. */
const place = z.strictObject({
  document: id,
  /** Number of a chapter ("4.3.2") or name of an annex ("Annex 3"). */
  section: text,
  /** Printed titles, rows and ¶ numbers, joined by ›, in the document's own language. */
  place: text,
});

/** What speaks against a figure: another figure (`fact`), or what the note says. */
const conflict = z.strictObject({ fact: id.optional(), note: localized(text) });

const base = {
  id,
  topic: idsOf(topics),
  /** What is counted, as a noun phrase that can stand alone. */
  label: localized(text),
  unit: idsOf(units),
  /** The date that the figure speaks of, which is not always the document's. */
  asOf: z.string().regex(/^\d{4}(-\d{2})?$/, { error: 'a year or a month, for example "2008" or "2008-04"' }),
  note: localized(text).optional(),
  conflicts: z.array(conflict).min(1).optional(),
};

const given = { ...base, value: z.number(), source: place };

/** Narrows the rows of the catalogue that a figure is computed from; a list must be equal as a whole. */
const where = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

/** Computations over other figures. */
const overFacts = z.strictObject({
  operation: z.enum(['sum', 'difference', 'part', 'percentage', 'change', 'ratio']),
  of: z.array(id).min(2),
});

/** Computations over records: those of the catalogue, or the activities that the evaluators rated. */
const overRecords = z.strictObject({
  operation: z.enum(['count', 'total', 'median', 'smallest', 'largest']),
  over: z.enum(['catalogue', 'results']).optional(),
  field: z.enum(['firms', 'employment', 'peoplePerFirm']).optional(),
  where: where.optional(),
});

/** Schema of a file in `content/facts`: a figure and its passport. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...given,
    kind: z.literal('reported'),
    /** True where the year that the figure speaks of was not over when the document was written. */
    yearNotOver: z.literal(true).optional(),
  }),
  z.strictObject({ ...given, kind: z.literal('estimated') }),
  z.strictObject({
    ...base,
    kind: z.literal('computed'),
    compute: z.discriminatedUnion('operation', [overFacts, overRecords]),
  }),
]);

/** A fact as it stands in its file. */
export type FactRecord = z.output<typeof factSchema>;

/** How a computed figure comes about. */
export type Computation = Extract<FactRecord, { kind: 'computed' }>['compute'];

/** Schema of a file in `content/sources`: a document that is cited. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  /** Year of publication; null where the document bears none. */
  year: z.int().min(1950).max(2100).nullable(),
  language: z.enum(['en', 'es', 'fr', 'it', 'pt', 'ro']),
  kind: z.enum(['guide', 'study', 'law', 'article', 'report', 'web']),
  /** How much of it could be read. */
  read: z.enum(['whole', 'part', 'abstract', 'imprint']),
  /** The publisher's own number of the document. */
  number: text.optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, {
      error: 'a DOI without its address, for example "10.1007/978-3-642-24879-5"',
    })
    .optional(),
  note: localized(text).optional(),
});

/** A cited document. */
export type Source = z.output<typeof sourceSchema>;
