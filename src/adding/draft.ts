import type { z } from 'astro/zod';
import type { Folder } from '../validation/records.ts';
import type { Project } from './project.ts';

/** A text that is still to be written in both languages. */
export const gapInBoth = () => ({ en: '', es: '' });

/** What begins as gaps: an empty text, a number that is `null`, a list without items. */
export type Values = Record<string, unknown>;

/** An addition before its gaps are filled. */
export interface Draft {
  /** The record, where there is one: its folder in `content`, what it has to fit, and the record with its gaps. */
  record?: { folder: Folder; schema: z.ZodType; values: Values };
  /** The written page, where there is one: its path below the language, and what stands below the title. */
  page?: { path: string; values: Values; imports: string[]; body: string };
  /** A short address, and the file of `content/links` that it is entered in. */
  link?: { registry: string; code: string; to: string };
  /** What the order of the figures has to name. */
  fact?: string;
  /** What is left to be done by hand, one step each. */
  byHand?: string[];
}

/** What stands in the way of an addition, told to the writer. */
export class Refusal extends Error {}

/** Something that a writer can add. */
export interface Kind {
  name: string;
  /** What it is, in a few words. */
  about: string;
  /** How the name is asked for. */
  askId: string;
  /** Why there can be no further one, where that is so. */
  closed?: string;
  /** A question that must be answered before there is a draft. */
  choice?: { name: string; ask: string; values: readonly string[] };
  /** What is asked of a writer, by the field that the answer goes to; other gaps stay. */
  asks: Record<string, string>;
  /**
   * The draft of one.
   *
   * @throws {Refusal} where there cannot be one, with the reason
   */
  draft: (id: string, choice: string, project: Project) => Draft;
}
