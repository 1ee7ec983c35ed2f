import { expect } from 'vitest';
import { inFolder } from '../site/testing.ts';
import { contentFaults } from './content.ts';
import type { Fault } from './fault.ts';
import { sound } from './testing-project.ts';

/** What becomes of files: a text or bytes in their place, a change of their text, or undefined to take them away. */
type Changes = Record<string, string | Uint8Array | ((text: string) => string) | undefined>;

/** Replaces a part of a text; a change that changes nothing plants no fault, so it is refused. */
export const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not in the file, so nothing was planted`);
    return changed;
  };

/** The faults of the sound project with some of its files changed. */
export function plant(changes: Changes, check: (root: string) => Fault[] = contentFaults): Fault[] {
  const content: Record<string, string | Uint8Array> = { ...sound };
  for (const [file, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(sound[file] ?? '') : change;
    if (text === undefined) delete content[file];
    else content[file] = text;
  }
  return inFolder(content, check);
}

/** What is expected of the one fault that was planted. */
interface Expected {
  file: string;
  field: unknown;
  found: unknown;
  /** The corrected line; undefined where none may be offered. */
  fix?: string | undefined;
}

/** Holds that there is this fault and no other. */
export const expectOnly = (faults: Fault[], { file, field, found, fix }: Expected): void =>
  expect(faults).toEqual([
    { file, field, found, expected: expect.stringMatching(/./), ...(fix !== undefined && { fix }) },
  ]);
