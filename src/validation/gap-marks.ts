import { type Fault, lineAt } from './fault.ts';
import type { PageFile } from './read-pages.ts';

/** What stands in a page in the place of a text that is still to be written. */
export const gapMark = 'TODO';

/** Places of a page in which a text is still to be written. */
export const gapMarkFaults = ({ file, text }: PageFile): Fault[] =>
  [...text.matchAll(/^.*\bTODO\b.*$/gm)].map(({ 0: line, index }) => ({
    file,
    field: `line ${lineAt(text, index)}`,
    found: line.trim(),
    expected: `the text; ${gapMark} says that it is still to be written`,
  }));
