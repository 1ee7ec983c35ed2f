import { mdxToJs } from 'satteri';
import type { Fault } from './fault.ts';
import type { PageFile } from './read-pages.ts';

/** What the compiler of the pages says against one, with the line; undefined where it compiles. */
export function compileFault({ file, text }: PageFile): Fault | undefined {
  try {
    mdxToJs(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, reason = message] = /^(\d+):\d+: (.*?)( \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
    return {
      file,
      field: line ? `line ${line}` : 'the text',
      found: reason,
      expected: /\besm\b/.test(reason)
        ? "imports each on a line of its own, import Name from '…';, and an empty line after the last"
        : 'every tag closed (<br />), no lone { or <; write &#123; and &lt; where you mean the sign',
    };
  }
}
