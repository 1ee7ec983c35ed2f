import { parse as parseYaml, YAMLParseError } from 'yaml';
import { files } from '../site/files.ts';
import { isLanguage, type Language } from '../site/languages.ts';
import type { Fault } from './fault.ts';
import { readSound } from './read.ts';

/** A page of `content/docs`. */
export interface PageFile {
  /** Path from the root of the project. */
  file: string;
  /** Path below `content/docs`: `en/guide/index.mdx`. */
  path: string;
  /** Where it is served below the base path: `/en/guide/`. */
  address: string;
  /** Undefined for a file outside the folders of the languages. */
  language: Language | undefined;
  /** The whole file, so that its lines count from its beginning. */
  text: string;
  /** Undefined where it cannot be read; then there is a fault that says so. */
  head: unknown;
}

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.\w+$|\.\w+$/, '')}/`;

/** The path of a page below its language: `/en/guide/money/` → `guide/money`. */
export const pathBelow = (address: string): string => address.split('/').slice(2, -1).join('/');

const headForm = /^---[ \t]*\n(?:(.*?)\n)?---[ \t]*(?:\n|$)/s;

function noHead(file: string, text: string): Fault {
  const [line = ''] = text.split('\n');
  return {
    file,
    field: 'line 1',
    found: line ? `no head, but ${JSON.stringify(line)}` : 'no head',
    expected: 'a head: the file begins with ---, lines of "name: value" and --- again',
    fix: '---, title: …, description: … and ---, each on a line of its own',
  };
}

function headError(file: string, error: unknown): Fault {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  return {
    file,
    field: line === undefined ? 'the head' : `line ${line + 1}`,
    found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    expected: 'a head of "name: value" lines between two lines of ---; a value with a colon stands in quotes',
  };
}

/** Reads the pages of `content/docs`; a head that is not there or does not parse becomes a fault. */
export function readPages(root: string): { pages: PageFile[]; faults: Fault[] } {
  const pages: PageFile[] = [];
  const faults: Fault[] = [];
  for (const file of files('content/docs/**/*.{md,mdx,markdown}', root)) {
    const text = readSound(root, file, faults);
    if (text === undefined) continue;
    const path = file.slice('content/docs/'.length);
    const first = path.split('/')[0];
    const page = {
      file,
      path,
      text,
      address: addressOf(path),
      language: isLanguage(first) ? first : undefined,
    };
    const head = headForm.exec(text);
    try {
      pages.push({ ...page, head: head ? (parseYaml(head[1] ?? '') ?? {}) : undefined });
      if (!head) faults.push(noHead(file, text));
    } catch (error) {
      pages.push({ ...page, head: undefined });
      faults.push(headError(file, error));
    }
  }
  return { pages, faults };
}
