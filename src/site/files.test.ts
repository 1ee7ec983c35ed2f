import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, readText } from './files.ts';
import { inFolder } from './testing.ts';

test('files are sorted, with slashes, and without the folders between', () => {
  const content = { 'b/two.json': '', 'b/one.json': '', 'a/b/three.json': '', 'a/four.txt': '' };
  expect(inFolder(content, (root) => files('**/*.json', root))).toEqual([
    'a/b/three.json',
    'b/one.json',
    'b/two.json',
  ]);
  expect(inFolder(content, (root) => files('a/**', root))).toEqual(['a/b/three.json', 'a/four.txt']);
  expect(inFolder(content, (root) => files('c/*', root))).toEqual([]);
});

test('line ends of Windows and a byte order mark do not reach the reader', () => {
  const text = inFolder({ 'a.txt': '\uFEFFone\r\ntwo\r\n' }, (root) => readText(join(root, 'a.txt')));
  expect(text).toBe('one\ntwo\n');
});
