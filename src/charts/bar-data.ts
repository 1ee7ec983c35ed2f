/** How a set of bars is told apart without colour: hollow, hollow with stripes, or filled. */
export type Look = 'outline' | 'striped' | 'solid';

/** One set of bars. */
export interface BarSeries {
  name: string;
  /** One per category, from 0 upwards; null where nothing is known. */
  values: ReadonlyArray<number | null>;
  look: Look;
}

/** What a bar chart shows: the values of one to three series for each category. */
export interface BarData {
  categories: readonly string[];
  series: readonly BarSeries[];
  /** How a value is written beside its bar and under the axis. */
  format: (value: number) => string;
  /** What the axis measures, for example "US dollars". */
  axis: string;
  /** True where the series are parts of one whole: one bar a category, its parts end to end. */
  stacked?: boolean;
}

/** What stands where a value is not known. */
export const UNKNOWN = '–';

const valueText = ({ format }: BarData, value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : format(value);

const valuesAt = ({ series }: BarData, place: number) => series.map(({ values }) => values[place] ?? null);

const total = (values: ReadonlyArray<number | null>) =>
  values.reduce<number>((sum, value) => sum + Number(value), 0);

/** How many bars a category has. */
export const barsPerCategory = ({ series, stacked }: BarData): number => (stacked ? 1 : series.length);

/** What is written at the end of each bar of a category; of a stacked one, its parts: "450 + 1,900". */
export function endTexts(data: BarData, place: number): string[] {
  const values = valuesAt(data, place);
  if (!data.stacked) return values.map((value) => valueText(data, value));
  const parts = values.filter((value) => value);
  return [(parts.length > 0 ? parts : [0]).map((part) => valueText(data, part)).join(' + ')];
}

/** All values of all series in one list. */
export const allValues = ({ series }: BarData): Array<number | null> =>
  series.flatMap(({ values }) => [...values]);

/** The value that the axis ends at: the longest bar, or 1 where there is none above 0. */
export function largestValue(data: BarData): number {
  const ends = data.stacked
    ? data.categories.map((_, place) => total(valuesAt(data, place)))
    : allValues(data);
  return Math.max(...ends.map(Number)) || 1;
}

/** What keeps `data` from being a bar chart, one sentence each; empty when it is one. */
export function barFaults({ categories, series }: BarData): string[] {
  const looks = new Set(series.map(({ look }) => look));
  return [
    ...(categories.length > 0 ? [] : ['there are no categories']),
    ...(series.length >= 1 && series.length <= 3 ? [] : [`it has ${series.length} series, not one to three`]),
    ...(looks.size === series.length ? [] : ['two series have the same look']),
    ...series.flatMap((one) => seriesFaults(one, categories.length)),
  ];
}

function seriesFaults({ name, values }: BarSeries, categories: number): string[] {
  const isBar = (value: number | null) => value === null || (value >= 0 && Number.isFinite(value));
  return [
    ...(values.length === categories
      ? []
      : [`"${name}" has ${values.length} values for ${categories} categories`]),
    ...values
      .filter((value) => !isBar(value))
      .map((value) => `"${name}" has ${value}, and a bar starts at 0`),
  ];
}
