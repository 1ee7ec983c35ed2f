import { z } from 'astro/zod';
import departments from '../../content/vocabulary/departments.json' with { type: 'json' };
import macroRegions from '../../content/vocabulary/macro-regions.json' with { type: 'json' };
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import models from '../../content/vocabulary/models.json' with { type: 'json' };
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** The columns of Annex 3 after the number, in its order. */
export const annexColumns = [
  'name',
  'firms',
  'region',
  'sector',
  'employment',
  'startYear',
  'model',
  'markets',
  'offer',
  'channels',
] as const;

/** A column of Annex 3. */
export type AnnexColumn = (typeof annexColumns)[number];

const listInBoth = localized(z.array(text).min(1)).refine(({ en, es }) => en.length === es.length, {
  error: 'the same number of items in both languages',
});

/** A cell read with judgement: which field, and what was done and why. */
const reading = z.strictObject({
  field: z.enum([
    'name',
    'department',
    'sector',
    'firms',
    'employment',
    'startYear',
    'model',
    'markets',
    'offer',
    'channels',
  ]),
  note: localized(text),
});

/** Schema of a file in `content/consortia`: a consortium as Annex 3 has it, cleaned and to the letter. */
export const consortiumSchema = z.strictObject({
  id,
  /** Corrected spelling. */
  name: text,
  macroRegion: idsOf(macroRegions),
  /** Position in its table of Annex 3. */
  number: z.int().min(1),
  department: idsOf(departments),
  sector: idsOf(sectors),
  /** Member firms, or firms and associations of producers. */
  firms: z.int().min(2),
  /** True where Annex 3 marks (*): associations of producers and firms. */
  producerAssociations: z.boolean(),
  /** People who work in the member firms and associations. */
  employment: z.int().min(1),
  startYear: z.int().min(1990).max(2100),
  model: z.array(idsOf(models)).min(1),
  /** ISO 3166-1 codes, EU, and named groups of countries. */
  markets: z.array(idsOf(markets)).min(1),
  offer: listInBoth,
  channels: listInBoth,
  /** The cells of Annex 3 to the letter, misprints included. */
  printed: z.strictObject(
    Object.fromEntries(annexColumns.map((column) => [column, z.string().min(1)])) as Record<
      AnnexColumn,
      z.ZodString
    >,
  ),
  /** What was cleaned with judgement, and why. */
  readings: z.array(reading),
});

/** A consortium of the catalogue. */
export type Consortium = z.output<typeof consortiumSchema>;
