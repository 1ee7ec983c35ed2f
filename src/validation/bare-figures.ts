import { allowedFigures } from './allowed-figures.ts';
import { type Fault, lineAt } from './fault.ts';
import type { PageTree } from './page-tree.ts';
import type { PageFile } from './read-pages.ts';

/** A figure: money, a percentage, or a number of two or more digits. */
const figure = new RegExp(
  [
    /(?:US\$|S\/\.?|[$€£])\s?\d(?:[\d.,\u00a0\u202f]*\d)?/,
    /\d(?:[\d.,\u00a0\u202f]*\d)?\s?(?:%|per ?cent\b|por ciento\b|€|US\$|S\/|USD\b|EUR\b|PEN\b)/,
    /\d[\d.,\u00a0\u202f]*\d/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** A text with blanks in the place of the figures that may stand bare: years, dates, names. */
export const withoutAllowed = (text: string): string =>
  allowedFigures.reduce((left, { pattern }) => left.replace(pattern, blank), text);

/** The figures of a text that are not allowed to stand bare: `'177 firms in 2008'` → `177`. */
export function bareFigures(text: string): { figure: string; position: number }[] {
  return [...withoutAllowed(text).matchAll(figure)].map((match) => ({
    figure: match[0],
    position: match.index,
  }));
}

const needsPassports = ({ path }: PageFile) => /^\w+\/(guide|evaluation)\//.test(path);

/** Figures in the prose of the guide and of the evaluation that have no passport. */
export function figureFaults(page: PageFile, { prose }: PageTree): Fault[] {
  if (!needsPassports(page)) return [];
  return prose.flatMap(({ text, line }) =>
    bareFigures(text).map(({ figure: found, position }) => ({
      file: page.file,
      field: `line ${line + lineAt(text, position) - 1}, a figure`,
      found: `${found} in "${text.slice(Math.max(0, position - 20), position + found.length + 20).trim()}"`,
      expected: '<Fact id="…" />, a figure of content/facts with its passport',
    })),
  );
}
