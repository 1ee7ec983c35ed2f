import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Consortium } from '../consortia/schema.ts';
import { madeUpConsortia } from './made-up.ts';

/**
 * Copies the project to a folder beside it, with as many consortia as asked for.
 *
 * @param root folder of the project
 * @returns the folder of the copy
 */
export function scratchCopy(root: string, size: number): string {
  const folder = join(root, '.bench', String(size));
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // Hard links: a link to the folder would lead packages back out of the copy.
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')]);
  rmSync(join(folder, 'node_modules/.astro'), { recursive: true, force: true });
  const files = globSync(join(root, 'content/consortia/*.json'));
  const real = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Consortium);
  for (const consortium of madeUpConsortia(real, size)) {
    writeFileSync(join(folder, `content/consortia/${consortium.id}.json`), JSON.stringify(consortium));
  }
  return folder;
}
