import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages, scratchFolder } from '../bench/scratch.ts';

/** What is no source: packages, output, what is kept from build to build. */
const made = ['node_modules', 'dist', '.astro', '.bench', '.git'];

/** Where and when a build takes place: none of it may show in what is built. */
export interface Surroundings {
  /** Name of the folder below that of all copies. */
  name: string;
  TZ: string;
  LANG: string;
}

/** Two that have as little in common as they can. */
export const surroundings: [Surroundings, Surroundings] = [
  { name: 'a', TZ: 'UTC', LANG: 'C.UTF-8' },
  { name: 'a much longer name/of a folder', TZ: 'America/Lima', LANG: 'C' },
];

function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  throw new Error(
    `This needs a git clone with a commit: in ${root}, git says: ${stderr?.trim() || 'nothing'}`,
  );
}

const emptyFolder = (root: string, name: string) => {
  const folder = join(scratchFolder(root), name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The last commit of a project: its short name and its day. */
export const lastCommit = (root: string): string => git(root, 'log', '-1', '--format=%h of %cs');

/**
 * Copies the last commit of a project, with the packages, without any picture that was kept.
 *
 * @returns the folder of the copy
 * @throws Error where the project is no git clone
 */
export function copyOfCommit(root: string, { name }: Surroundings): string {
  const folder = emptyFolder(root, name);
  git(root, 'clone', '--quiet', '--depth=1', `file://${root}`, folder);
  linkPackages(root, folder);
  rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
  return folder;
}

/**
 * Copies a project as it stands, with the packages and the pictures that were drawn before; git is not needed.
 *
 * @returns the folder of the copy
 */
export function copyOfFiles(root: string, { name }: Surroundings): string {
  const folder = emptyFolder(root, name);
  for (const entry of readdirSync(root).filter((name) => !made.includes(name)))
    cpSync(join(root, entry), join(folder, entry), { recursive: true });
  linkPackages(root, folder);
  return folder;
}

/**
 * Builds a copy.
 *
 * @returns the folder of the output
 * @throws Error with what the build said where it fails
 */
export function buildIn(folder: string, { TZ, LANG }: Surroundings): string {
  // Not the caller's own environment: a test runner has a BASE_URL, which Astro would take for the site's.
  const { PATH, HOME, SITE_URL } = process.env;
  const env = { PATH, HOME, TZ, LANG, LC_ALL: LANG, ...(SITE_URL && { SITE_URL }) };
  const args = ['scripts/build.ts'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return join(folder, 'dist');
}
