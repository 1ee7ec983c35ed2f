import { z } from 'astro/zod';
import wishes from '../../content/vocabulary/course-wishes.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** A text without figures. */
const words = localized(
  text.refine((words) => !/[{}]/.test(words), {
    error: 'a text without figures: only "text" of a question and "why" show them',
  }),
);

/** A text in which a figure stands as the id of its fact in braces: "about {training-people} people". */
const withFigures = localized(text);

/** Path of a written page below the language: `guide/money`. */
const page = text;

const distinct = { error: 'ids that are all different' };
const hasDistinctIds = (items: { id: string }[]) => new Set(items.map(({ id }) => id)).size === items.length;

/** How an answer is judged: what we would do, what can be defended, what we would not do. */
const verdicts = ['best', 'defensible', 'no'] as const;

const option = z.strictObject({ id, verdict: z.enum(verdicts), text: words, why: withFigures });

/** What the explanations rest on: one of the three in each entry. */
const evidence = z.union(
  [
    z.strictObject({ report: text }),
    z.strictObject({ other: id }),
    z.strictObject({ advice: z.literal(true) }),
  ],
  { error: '{ "report": "4.2" }, { "other": "source-id" } or { "advice": true }' },
);

const question = z.strictObject({
  id,
  text: withFigures,
  options: z
    .array(option)
    .min(3)
    .max(4)
    .refine(hasDistinctIds, distinct)
    .refine((options) => options.some(({ verdict }) => verdict === 'best'), {
      error: 'at least one option with "verdict": "best"',
    }),
  evidence: z.array(evidence).min(1),
  /** The page that tells more. */
  read: page,
});

const segment = z.strictObject({ minutes: z.int().min(5).max(120), what: words });

/** Schema of a file in `content/course`: one of the five modules. */
export const courseModuleSchema = z.strictObject({
  id,
  /** Place in the course. */
  order: z.int().min(1),
  title: words,
  description: words,
  /** What one can do at its end. */
  aims: z.array(words).min(2).max(4),
  /** What a group that begins and an advanced one make of it; a path that is left out skips the module. */
  paths: z.strictObject({ begin: words.optional(), advanced: words.optional() }),
  /** The wishes of the people trained in Peru that it answers. */
  wishes: z.array(idsOf(wishes)),
  reading: z.array(page).min(1),
  /** Pages for those who want more. */
  further: z.array(page),
  exercise: z.strictObject({ title: words, worksheet: id, steps: z.array(words).min(2) }),
  questions: z.array(question).min(4).max(6).refine(hasDistinctIds, distinct),
  facilitator: z.strictObject({
    segments: z.array(segment).min(3),
    prompts: z.array(words).min(2),
    /** What is easily got wrong in the room. */
    watch: words,
    /** Facts to put on the wall. */
    figures: z.array(id).min(1),
    /** Chart to show large. */
    chart: id,
  }),
});

/** A module of the course. */
export type CourseModule = z.output<typeof courseModuleSchema>;

/** A question with its options. */
export type Question = CourseModule['questions'][number];

/** How an answer is judged. */
export type Verdict = (typeof verdicts)[number];
