import type { Size } from '../charts/record.ts';
import type { GroundName } from './parts.ts';

/** What every card says. */
interface Common {
  /** Part of the site; nothing where the title says it. */
  section: string;
  title: string;
  /** Name of the site. */
  site: string;
}

/** A figure as it stands on a page, and what it counts. */
export interface KeyFigure {
  value: string;
  label: string;
}

/** A figure that stands alone on a card, with what must be said of it. */
export interface LoneFigure extends KeyFigure {
  /** What it was before, whose sum it is; nothing where there is nothing to say. */
  note: string;
}

/** A page of text, a tool, a list: the site's own band hangs at its sides. */
export interface PageCard extends Common {
  kind: 'page';
  ground: GroundName;
  siteBand: string;
}

/** A stage of the method, marked on the path of all. */
export interface StageCard extends Common {
  kind: 'stage';
  number: number;
  of: number;
}

/** A consortium: its band large. */
export interface ConsortiumCard extends Common {
  kind: 'consortium';
  band: string;
  /** Place and sector. */
  line: string;
  figures: KeyFigure[];
  asOf: string;
}

/** A case: its key figure, where it has one, and the band of its consortium. */
export interface CaseCard extends Common {
  kind: 'case';
  siteBand: string;
  band?: string | undefined;
  figure?: LoneFigure | undefined;
  /** What its description says first. */
  line: string;
}

/** A chart, drawn for the room that there is. */
export interface ChartCard extends Common {
  kind: 'chart';
  drawing: string;
  size: Size;
  /** What is measured, and of when. */
  measure: string;
  source: string;
  siteBand: string;
}

/** A figure with its passport. */
export interface FigureCard extends Common {
  kind: 'figure';
  value: string;
  unit: string;
  source: string;
}

/** A part of a sheet in outline. */
export type SheetPart = { kind: 'lines' | 'checks'; count: number } | { kind: 'table'; columns: number };

/** A worksheet: a sheet of paper. */
export interface SheetCard extends Common {
  kind: 'sheet';
  parts: SheetPart[];
}

/** Consortia: all, or those that share something, with their bands. */
export interface ListCard extends Common {
  kind: 'list';
  bands: string[];
  /** How many there are, where the title does not say it. */
  count?: string | undefined;
  line: string;
}

/** What a card shows, its words in the page's language and its figures as the page has them. */
export type Card =
  | PageCard
  | StageCard
  | ConsortiumCard
  | CaseCard
  | ChartCard
  | FigureCard
  | SheetCard
  | ListCard;
