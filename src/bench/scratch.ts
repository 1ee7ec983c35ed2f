import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Consortium } from '../consortia/schema.ts';
import { madeUpConsortia } from './made-up.ts';

/** Folder of the copies, below the project's: git and the checks pass it over. */
export const scratchFolder = (root: string): string => join(root, '.bench');

/** Takes all copies away, also those that a run left behind which was broken off. */
const removeCopies = (root: string): void => rmSync(scratchFolder(root), { recursive: true, force: true });

/** Has all copies taken away when the program ends, also where it fails or is broken off. */
export function removeCopiesAtEnd(root: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.once('exit', () => removeCopies(root));
}

/** Gives a folder the project's packages, as hard links: a link to their folder would lead packages back out of it. */
export function linkPackages(root: string, folder: string): void {
  execFileSync('cp', ['-al', `${realpathSync(join(root, 'node_modules'))}/.`, join(folder, 'node_modules')]);
  rmSync(join(folder, 'node_modules/.astro'), { recursive: true, force: true });
}

/**
 * Copies the project to a folder inside it, with as many consortia as asked for.
 *
 * @param root folder of the project, a git clone with its packages
 * @returns the folder of the copy
 */
export function scratchCopy(root: string, size: number): string {
  const folder = join(scratchFolder(root), String(size));
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter(Boolean)) {
    // A file that was deleted and not yet committed is still listed.
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkPackages(root, folder);
  const files = globSync(join(root, 'content/consortia/*.json'));
  const real = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Consortium);
  for (const consortium of madeUpConsortia(real, size)) {
    writeFileSync(join(folder, `content/consortia/${consortium.id}.json`), JSON.stringify(consortium));
  }
  return folder;
}
