import type { Look } from './bar-data.ts';

/** A thing with two measures. */
export interface ScatterPoint {
  x: number;
  y: number;
  /** Its name, where it is to stand beside the point if there is room. */
  label?: string;
}

/** Things that look alike: hollow circles or filled squares. */
export interface ScatterSeries {
  name: string;
  look: Exclude<Look, 'striped'>;
  points: readonly ScatterPoint[];
}

/** One of the two measures. */
export interface ScatterAxis {
  title: string;
  from: number;
  to: number;
  /** Where the lines of the grid lie. */
  ticks: readonly number[];
  /** True where each line is so many times the one below it, not so much more. */
  isLogarithmic?: boolean;
}

/** What a scatter chart shows. */
export interface ScatterData {
  series: readonly ScatterSeries[];
  x: ScatterAxis;
  y: ScatterAxis;
  format: (value: number) => string;
}

/** All points of all series, each place once, with how many things lie there. */
export function placesOf({ series }: ScatterData) {
  const all = series.flatMap(({ points }) => points);
  return [...Map.groupBy(all, ({ x, y }) => `${x} ${y}`).values()].map((points) => ({
    x: points[0]?.x ?? 0,
    y: points[0]?.y ?? 0,
    count: points.length,
    label: points.find(({ label }) => label)?.label,
  }));
}

const isInside = ({ from, to }: ScatterAxis, value: number) => value >= from && value <= to;

/** What keeps `data` from being a scatter chart, one sentence each; empty when it is one. */
export function scatterFaults(data: ScatterData): string[] {
  const outside = placesOf(data).filter(({ x, y }) => !isInside(data.x, x) || !isInside(data.y, y));
  return [
    ...(data.series.some(({ points }) => points.length > 0) ? [] : ['there are no points']),
    ...outside.map(({ x, y }) => `the point ${x}, ${y} lies outside of the axes`),
  ];
}
