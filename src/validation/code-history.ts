import { spawnSync } from 'node:child_process';

/** Lines that once came into a registry or into the list of the published: `"muyu": {`, `"muyu",`. */
const entered = /^\+\s*"([a-z0-9-]+)"(?:\s*:\s*\{.*|,?)$/gm;

/**
 * Every code that ever stood in a committed registry (`content/links`) or in the list of the published codes. Of a shallow
 * clone: what it has.
 *
 * @param root folder of the project
 * @returns undefined where there is no history at hand
 */
export function codesInHistory(root: string): Set<string> | undefined {
  const args = [
    'log',
    '-p',
    '-m',
    '--no-color',
    '--no-ext-diff',
    '--format=',
    '--',
    'content/links',
    'content/order/codes.json',
  ];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? new Set([...stdout.matchAll(entered)].map(([, code = '']) => code)) : undefined;
}
