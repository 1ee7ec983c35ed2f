import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { type Fault, lineAt } from './fault.ts';

/** A JSON file of `content`. */
export interface JsonFile {
  /** Path from the root of the project. */
  file: string;
  /** File name without its ending. */
  name: string;
  data: unknown;
}

/** A page of `content/docs`. */
export interface PageFile {
  file: string;
  /** Path below `content/docs`: `en/guide/index.mdx`. */
  path: string;
  frontmatter: Record<string, unknown>;
  text: string;
}

/** What was read, and what could not be. */
export interface Reading<Item> {
  items: Item[];
  faults: Fault[];
}

const find = (root: string, pattern: string) => globSync(pattern, { cwd: root }).toSorted();

/** Where a JSON parser stopped, in words: "line 4". */
function jsonPlace(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? `line ${lineAt(text, Number(position))}` : 'the end of the file';
}

/** Reads JSON files; one that does not parse becomes a fault with its line. */
export function readJson(root: string, pattern: string): Reading<JsonFile> {
  const reading: Reading<JsonFile> = { items: [], faults: [] };
  for (const file of find(root, pattern)) {
    const text = readFileSync(join(root, file), 'utf8');
    const name = file.replace(/^.*\/|\.json$/g, '');
    try {
      reading.items.push({ file, name, data: JSON.parse(text) });
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

/** Reads the pages of `content/docs`; one whose head does not parse becomes a fault. */
export function readPages(root: string): Reading<PageFile> {
  const reading: Reading<PageFile> = { items: [], faults: [] };
  for (const file of find(root, 'content/docs/**/*.{md,mdx}')) {
    const text = readFileSync(join(root, file), 'utf8');
    const head = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
    const path = file.replace(/^content\/docs\//, '');
    try {
      reading.items.push({ file, path, text, frontmatter: parseYaml(head ?? '') ?? {} });
    } catch (error) {
      const place =
        error instanceof YAMLParseError ? `line ${(error.linePos?.[0].line ?? 0) + 1}` : 'the head';
      reading.faults.push({
        file,
        field: place,
        found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        expected:
          'a head of "name: value" lines between two lines of ---; a value with a colon stands in quotes',
      });
    }
  }
  return reading;
}
