import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStateFile, writeStateFile } from './state-file.ts';

const form = {
  tool: 'flash-evaluation',
  version: 2,
  readData: (data: unknown, version: number) =>
    Array.isArray(data) ? { list: data.map(Number), version } : undefined,
};
const written = writeStateFile(form, [1, 2], '2026-01-01T00:00:00.000Z');

test('what was written is read, of an older version too, with or without a byte order mark', () => {
  expect(readStateFile(form, written)).toEqual({ data: { list: [1, 2], version: 2 } });
  expect(readStateFile(form, `\uFEFF${written}`)).toEqual({ data: { list: [1, 2], version: 2 } });
  expect(readStateFile(form, written.replace('"version": 2', '"version": 1'))).toEqual({
    data: { list: [1, 2], version: 1 },
  });
});

test.each([
  ['', { refused: 'unreadable' }],
  [written.slice(0, -5), { refused: 'unreadable' }],
  ['null', { refused: 'foreign' }],
  ['{"format":"other"}', { refused: 'foreign' }],
  [written.replace('"version": 2', '"version": 3'), { refused: 'newer' }],
  [written.replace('"version": 2', '"version": "2"'), { refused: 'foreign' }],
  [written.replace('"flash-evaluation"', '{"toString":0}'), { refused: 'foreign' }],
  [written.replace('flash-evaluation', 'book'), { refused: 'otherTool', tool: 'book' }],
  [written.replace(/\[[^\]]+\]/, '"x"'), { refused: 'foreign' }],
])('%j gives %j', (text, expected) => {
  expect(readStateFile(form, text)).toEqual(expected);
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readStateFile(form, text)).toHaveProperty('refused');
    }),
  );
});
