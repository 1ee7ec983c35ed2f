import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a folder of their own and gives its path. */
export function writeFolder(content: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  for (const [file, text] of Object.entries(content)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Writes files into a folder of their own, gives what a check says of it, and takes the folder away. */
export function inFolder<Result>(
  content: Record<string, string | Uint8Array>,
  check: (root: string) => Result,
): Result {
  const root = writeFolder(content);
  try {
    return check(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
