import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../site/testing.ts';
import { differences } from './differences.ts';

const compare = (files: Record<string, string>) =>
  inFolder(files, (root) =>
    differences(join(root, 'a'), join(root, 'b')).map((line) => line.replaceAll(`${root}/`, '')),
  );

test('equal folders do not differ', () => {
  expect(compare({ 'a/x.txt': 'x', 'a/y/z.txt': 'z', 'b/x.txt': 'x', 'b/y/z.txt': 'z' })).toEqual([]);
});

test('each file that differs is named, with the first place, in order', () => {
  expect(
    compare({
      'a/only.txt': '',
      'a/same.txt': 's',
      'a/text.txt': 'built at noon',
      'a/long.txt': 'one',
      'b/same.txt': 's',
      'b/text.txt': 'built at night',
      'b/long.txt': 'one more',
      'b/zoo/other.txt': '',
    }),
  ).toEqual([
    'long.txt: 3 bytes and 8 bytes, from byte 3: "one" and "one more"',
    'only.txt: only in a',
    'text.txt: 13 bytes and 14 bytes, from byte 10: "built at noon" and "built at night"',
    'zoo/other.txt: only in b',
  ]);
});
