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

/** What is wrong with a file that does not parse, and where: "line 4". */
function jsonMistake(message: string, text: string): Pick<Fault, 'field' | 'found'> {
  // For a comma too many the parser tells no place. Texts in quotes are passed over: theirs are no mistake.
  const comma = [...text.matchAll(/"(?:\\.|[^"\\])*"|(,)\s*[\]}]/g)].find((match) => match[1]);
  const position = comma?.index ?? /position (\d+)/.exec(message)?.[1];
  return {
    field: position === undefined ? 'the end of the file' : `line ${lineAt(text, Number(position))}`,
    found: comma ? 'a comma after the last entry' : message.replace(/\s+/g, ' '),
  };
}

/** The text of a file; undefined where it is not UTF-8, and then there is one more fault that says so. */
export function readSound(root: string, file: string, faults: Fault[]): string | undefined {
  try {
    return readText(join(root, file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    faults.push({
      file,
      field: 'the whole file',
      found: 'letters that are not UTF-8',
      expected: 'UTF-8: open it in the editor that wrote it and save it again with this encoding',
    });
    return undefined;
  }
}

const nameOf = (file: string) => file.replace(/^.*\/|\.json$/g, '');

/** Reads JSON files; one that does not parse, or that has a name twice, becomes a fault with its line. */
export function readJson(root: string, pattern: string): Reading<JsonFile> {
  const paths = files(pattern, root);
  const reading: Reading<JsonFile> = { items: [], names: new Set(paths.map(nameOf)), faults: [] };
  for (const file of paths) {
    const text = readSound(root, file, reading.faults);
    if (text === undefined) continue;
    try {
      const data: unknown = JSON.parse(text);
      reading.faults.push(...repeatedKeyFaults(file, text, data));
      reading.items.push({ file, name: nameOf(file), data });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reading.faults.push({
        file,
        ...jsonMistake(message, text),
        expected:
          'JSON: every name and text in double quotes, commas between entries and none after the last',
      });
    }
  }
  return reading;
}
