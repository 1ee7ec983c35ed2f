import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../site/testing.ts';
import { codesInHistory } from './code-history.ts';

const link = { to: 'guide', since: '2026-11-25' };
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Commits a state of the registry. */
function commit(root: string, file: string, value: unknown) {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), json(value));
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  for (const args of [
    ['add', '.'],
    ['commit', '--quiet', '-m', file],
  ]) {
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

test('a code that was taken away is still known, whether from a registry or from the list', () => {
  const codes = inFolder({}, (root) => {
    spawnSync('git', ['init', '--quiet'], { cwd: root });
    commit(root, 'content/links/a.json', { gone: link, stays: link });
    commit(root, 'content/links/a.json', { stays: { ...link, to: 'cases' } });
    commit(root, 'content/order/codes.json', ['listed', 'stays']);
    commit(root, 'content/order/codes.json', ['stays']);
    commit(root, 'content/order/facts.json', ['no-code']);
    return codesInHistory(root);
  });
  expect([...(codes ?? [])].toSorted()).toEqual(['gone', 'listed', 'stays']);
});

test('without a history there is nothing to hold against', () => {
  expect(inFolder({}, codesInHistory)).toBeUndefined();
});

test('no code that was ever committed here is gone', () => {
  const registries = globSync('content/links/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const codes = registries.flatMap(Object.keys);
  const ledger: string[] = JSON.parse(readFileSync('content/order/codes.json', 'utf8'));
  const history = [...(codesInHistory(process.cwd()) ?? [])];
  expect(history.filter((code) => !codes.includes(code) || !ledger.includes(code))).toEqual([]);
});
