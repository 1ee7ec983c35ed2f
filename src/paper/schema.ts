import { z } from 'astro/zod';
import { stageIds } from '../guide/stages.ts';
import { codeSchema } from '../links/schema.ts';
import { id, localized, text } from '../site/localized.ts';

const words = localized(text);

/** One thing that is said, and what it rests on: sections of the report, an other work, or our advice. */
const claim = z
  .strictObject({
    /** Figures in it are ids of facts in braces: "{muyu-exports-2005} in 2005". */
    text: words,
    report: text.optional(),
    other: id.optional(),
    advice: z.literal(true).optional(),
  })
  .refine(({ report, other, advice }) => [report, other, advice].filter(Boolean).length === 1, {
    error: 'exactly one of "report", "other" and "advice"',
  });

const part = z.strictObject({ title: words, says: z.array(claim).min(1) });

const sheet = {
  title: words,
  lead: words,
  /** What stands above the address. */
  call: words,
  /** What the whole sheet rests on, and whose it is. */
  rests: words,
  /** Code of the short address that it leads to. */
  code: codeSchema,
};

/** A stage on the poster. */
const posterStage = z.strictObject({
  stage: z.enum(stageIds),
  question: words,
  /** What comes out of it. */
  outcome: words,
  /** Id of the worksheet that belongs to it. */
  worksheet: id,
});

/** Schema of `content/paper/poster.json`: the five stages on one sheet. */
export const posterSchema = z.strictObject({
  id: z.literal('poster'),
  ...sheet,
  stages: z.array(posterStage).refine((list) => list.map(({ stage }) => stage).join() === stageIds.join(), {
    error: `the five stages in their order: ${stageIds.join(', ')}`,
  }),
});

/** Schema of `content/paper/leaflet.json`: a sheet of four panels that invites to a first workshop. */
export const leafletSchema = z.strictObject({
  id: z.literal('leaflet'),
  ...sheet,
  /** What is written in by hand. */
  invitation: localized(z.array(text).min(1)),
  bring: words,
  inside: z.array(part).min(1),
  stages: words,
  /** With the band of the consortium that it tells of. */
  example: part.extend({ consortium: id }),
  failed: part,
  /** What a firm should ask itself first. */
  ask: part,
});

/** Schema of a file in `content/paper`. */
export const paperSchema = z.discriminatedUnion('id', [posterSchema, leafletSchema]);

/** The five stages on one sheet. */
export type Poster = z.output<typeof posterSchema>;
/** The invitation to a first workshop. */
export type Leaflet = z.output<typeof leafletSchema>;
/** A sheet of `content/paper`. */
export type Paper = z.output<typeof paperSchema>;
/** One thing that is said, and what it rests on. */
export type Claim = z.output<typeof claim>;
