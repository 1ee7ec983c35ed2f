import { parseDocument } from 'yaml';
import { type Fault, lineAt } from './fault.ts';

/** Names in a JSON text: texts with a colon after them. */
const names = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

const countNames = (text: string): number =>
  [...text.matchAll(names)].filter(([, colon]) => colon !== undefined).length;

const countKeys = (data: unknown): number =>
  typeof data === 'object' && data !== null
    ? Object.values(data).reduce<number>(
        (count, value) => count + countKeys(value),
        Array.isArray(data) ? 0 : Object.keys(data).length,
      )
    : 0;

/**
 * Names that stand twice in one object of a JSON file: a parser takes the last of them and says nothing.
 *
 * @param file path of the file from the root of the project
 * @param text the file, which parses
 * @param data what is in it
 */
export function repeatedKeyFaults(file: string, text: string, data: unknown): Fault[] {
  if (countNames(text) === countKeys(data)) return [];
  return parseDocument(text)
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [start] }) => ({
      file,
      field: `line ${lineAt(text, start)}`,
      found: `${/^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0] ?? 'a name'} for the second time`,
      expected: 'each name once: of two, the first is lost',
    }));
}
