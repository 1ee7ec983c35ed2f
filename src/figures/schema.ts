import { z } from 'astro/zod';
import topics from '../../content/vocabulary/chart-topics.json' with { type: 'json' };
import { id, localized, text } from '../site/localized.ts';
import { idsOf } from '../site/vocabulary.ts';

/** What consortia are sorted by. */
export const groupings = ['sector', 'macroRegion', 'department', 'startYear', 'model', 'market'] as const;

/** What is counted of them. */
export const measures = ['consortia', 'firms', 'people'] as const;

/** A value of each group of consortia; where `split` says so, in two or more parts. */
const byGroup = z.strictObject({
  kind: z.literal('groups'),
  by: z.enum(groupings),
  measure: z.enum(measures),
  split: z.enum(['associations', 'startYear']).optional(),
});

/** What part of all consortia, firms and people is in each group, in per cent. */
const shares = z.strictObject({ kind: z.literal('shares'), by: z.enum(['startYear', 'model']) });

/** How many consortia are of each size. */
const sizes = z.strictObject({
  kind: z.literal('sizes'),
  of: z.enum(['firms', 'markets', 'peoplePerFirm']),
  /** The lower end of each class, in order; a class reaches to the next. */
  from: z.array(z.number()).min(2),
});

/** Each consortium with its firms and its people. */
const each = z.strictObject({
  kind: z.literal('each'),
  /** Consortia that are named beside their points where there is room. */
  named: z.array(id),
});

/** Facts in rows and columns; null where nothing is known. */
const factTable = z.strictObject({
  kind: z.literal('facts'),
  series: z
    .array(z.strictObject({ id, label: localized(text) }))
    .min(1)
    .max(3),
  rows: z.array(z.strictObject({ id, label: localized(text), facts: z.array(id.nullable()).min(1) })).min(1),
});

/**
 * A text that may name figures: `{catalogue-people}` is a fact, `{@lima/firms}` a value of the chart itself;
 * `sum` stands for all rows or all series.
 */
const textWithFigures = localized(text);

/** Schema of a file in `content/charts`: what a chart says, and what it is drawn from. */
export const chartSchema = z.strictObject({
  id,
  topic: idsOf(topics),
  /** Its place among the charts of its topic. */
  order: z.int().min(1),
  /** The finding. */
  title: textWithFigures,
  /** The picture in words. */
  description: textWithFigures,
  /** What the chart cannot show. */
  limits: textWithFigures,
  /** What the values are. */
  axis: localized(text),
  /** What is measured, where the axis does not say all of it. */
  measure: localized(text).optional(),
  /** What the rows are: the head of the table's first column. */
  rowName: localized(text),
  unit: z.enum(['count', 'usd', 'eur', 'percent']),
  form: z.enum(['bars', 'stacked', 'scatter']),
  /** Further facts that it rests on. */
  facts: z.array(id),
  data: z.discriminatedUnion('kind', [byGroup, shares, sizes, each, factTable]),
});

/** A chart as it stands in its file. */
export type ChartRecord = z.output<typeof chartSchema>;

/** What a chart is drawn from. */
export type ChartSource = ChartRecord['data'];
