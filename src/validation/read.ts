import { join } from 'node:path';
import { files, readText } from '../site/files.ts';
import { type Fault, lineAt } from './fault.ts';
import { repeatedKeyFaults } from './repeated-keys.ts';

/** A JSON file of `content`. */
export interface JsonFile {
  /** Path from the root of the project. */
  file: string;
  /** File name without its ending. */
  name: string;
  data: unknown;
}

/** What was read, and what could not be. */
interface Reading<Item> {
  items: Item[];
  /** Names of all files that are there, also of those that could not be read. */
  names: Set<string>;
  faults: Fault[];
}

/** Where a JSON parser stopped, in words: "line 4". */
function jsonPlace(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? `line ${lineAt(text, Number(position))}` : 'the end of the file';
}

const nameOf = (file: string) => file.replace(/^.*\/|\.json$/g, '');

/** Reads JSON files; one that does not parse, or that has a name twice, becomes a fault with its line. */
export function readJson(root: string, pattern: string): Reading<JsonFile> {
  const paths = files(pattern, root);
  const reading: Reading<JsonFile> = { items: [], names: new Set(paths.map(nameOf)), faults: [] };
  for (const file of paths) {
    const text = readText(join(root, file));
    try {
      const data: unknown = JSON.parse(text);
      reading.faults.push(...repeatedKeyFaults(file, text, data));
      reading.items.push({ file, name: nameOf(file), data });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reading.faults.push({
        file,
        field: jsonPlace(message, text),
        found: message,
        expected:
          'JSON: every name and text in double quotes, commas between entries and none after the last',
      });
    }
  }
  return reading;
}
