/** One set of bars. Its look tells it apart without colour: hollow or filled. */
export interface BarSeries {
  name: string;
  /** One per category, from 0 upwards; null where nothing is known. */
  values: ReadonlyArray<number | null>;
  look: 'outline' | 'solid';
}

/** What a bar chart shows: the values of one or two series for each category. */
export interface BarData {
  categories: readonly string[];
  series: readonly BarSeries[];
  /** How a value is written beside its bar and under the axis. */
  format: (value: number) => string;
  /** What the axis measures, for example "US dollars". */
  axis: string;
}

/** What stands where a value is not known. */
export const UNKNOWN = '–';

/** How `value` is written beside its bar. */
export const valueText = ({ format }: BarData, value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : format(value);

/** All values of all series in one list. */
export const allValues = ({ series }: BarData): Array<number | null> =>
  series.flatMap(({ values }) => [...values]);

/** The value that the axis ends at: the largest, or 1 where there is none above 0. */
export const largestValue = (data: BarData): number => Math.max(...allValues(data).map(Number)) || 1;

/** What keeps `data` from being a bar chart, one sentence each; empty when it is one. */
export function barFaults({ categories, series }: BarData): string[] {
  const looks = new Set(series.map(({ look }) => look));
  return [
    ...(categories.length > 0 ? [] : ['there are no categories']),
    ...(series.length === 1 || series.length === 2 ? [] : [`it has ${series.length} series, not one or two`]),
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
