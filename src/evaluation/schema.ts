import { z } from 'astro/zod';
import actors from '../../content/vocabulary/actors.json' with { type: 'json' };
import themes from '../../content/vocabulary/contradiction-themes.json' with { type: 'json' };
import outputs from '../../content/vocabulary/outputs.json' with { type: 'json' };
import ratings from '../../content/vocabulary/ratings.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** Place of a record in its list. */
const order = z.int().min(1);

/** A text in which a figure stands as the id of its fact in braces: "about {training-people} people". */
const withFigures = text;

/** Sections of the report as `<Evidence report>` has them: "4.2, Annex 3". */
const sections = text;

/** Schema of a file in `content/evaluation/results`: an activity, and the rating that its row in section 4.2 bears. */
export const resultSchema = z.strictObject({
  id,
  order,
  output: idsOf(outputs),
  activity: localized(text),
  rating: idsOf(ratings),
  /** The cell of the rating, to the letter. */
  printed: text,
  /** Where the row stands, in the report's own words. */
  place: text,
  /** What the report gives as reasons. */
  why: localized(z.array(withFigures).min(1)),
  /** What it says against it, if anything. */
  against: localized(withFigures).optional(),
});

/** Schema of a file in `content/evaluation/recommendations`: a recommendation of chapter 5. */
export const recommendationSchema = z.strictObject({
  id,
  /** Its place in the list of chapter 5, which bears no numbers. */
  order,
  title: localized(text),
  /** What is asked for. */
  ask: localized(withFigures),
  /** Whom it concerns: the report seldom says, so this is ours. */
  concerns: z.array(idsOf(actors)).min(1),
  /** Whether the executive summary has it too. */
  inSummary: z.boolean(),
});

/** What one place of the report says. */
const side = z.strictObject({ says: localized(withFigures), sections });

/** Schema of a file in `content/evaluation/contradictions`: two places of the report that do not fit. */
export const contradictionSchema = z.strictObject({
  id,
  order,
  theme: idsOf(themes),
  title: localized(text),
  /** The places, two or more. One where a single place does not fit in itself. */
  places: z.array(side).min(1),
  /** Other published work that speaks to it. */
  other: z.strictObject({ says: localized(withFigures), source: id }).optional(),
  /** What this site uses, and why. */
  use: localized(withFigures),
});

/** An activity with its rating. */
export type Result = z.output<typeof resultSchema>;

/** A recommendation of the report. */
export type Recommendation = z.output<typeof recommendationSchema>;

/** Places of the report that do not fit. */
export type Contradiction = z.output<typeof contradictionSchema>;
