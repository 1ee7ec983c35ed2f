import type { Localized } from '../site/languages.ts';

/** A value of a chart, and the ids of the facts and records (`catalogue/id`) that it is or was computed from. */
export interface Cell {
  value: number | null;
  from: string[];
}

/** One category of a chart, with a cell for each series. */
export interface FigureRow {
  id: string;
  label: Localized;
  cells: Cell[];
  /** True for a consortium that has associations of producers. */
  hasAssociations?: boolean;
}

/** What a chart shows: the one source of its picture, its table and its files. */
export interface FigureData {
  series: { id: string; label: Localized }[];
  rows: FigureRow[];
}

/** The figures by id, as far as charts use them. */
export type Figures = ReadonlyMap<string, { value: number; unit: string }>;
