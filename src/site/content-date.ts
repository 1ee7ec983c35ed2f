import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest day that news, corrections and versions of the data bear. */
function newestEntry(root: string): string {
  const files = globSync('content/{news,corrections,releases}/*.json', { cwd: root });
  const days = files.map((file) => {
    const { date, id } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return String(date ?? id);
  });
  return days.sort().at(-1) ?? '';
}

/**
 * The day of the content, as `2026-11-25`: that of the newest commit, or without a history that of the newest news.
 *
 * @param root folder of the project
 */
export function dateOfContent(root: string): string {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' });
  return (status === 0 && stdout.trim()) || newestEntry(root);
}
