import type { BarSeries } from './bar-data.ts';

/** The colours of a chart: properties that the page sets for light, dark and print. */
export const COLOURS = {
  ink: 'var(--chart-ink)',
  quiet: 'var(--chart-quiet)',
  grid: 'var(--chart-grid)',
  ground: 'var(--chart-ground)',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)'],
} as const;

/** Width of the line around a hollow bar, in pixels. */
export const OUTLINE = 2;

/** Width of a stripe and of the space after it, in pixels. */
export const STRIPES = [2, 4] as const;

/** The colour of the series at `index`, which may be counted from 0 and is ink beyond the last. */
export const lineColour = (index: number): string => COLOURS.series[index] ?? COLOURS.ink;

/** What its bars are filled with: their colour, or the ground where they are hollow. */
export const fillColour = ({ look }: Pick<BarSeries, 'look'>, index: number): string =>
  look === 'solid' ? lineColour(index) : COLOURS.ground;

/** Height of a line of text, in text sizes. */
export const LEADING = 1.2;

/** The reader's own sans may be this much wider than Helvetica (DejaVu and Verdana are). */
export const WIDER = 1.18;
