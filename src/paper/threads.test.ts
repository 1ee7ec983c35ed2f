import { expect, test } from 'vitest';
import { threadDyes, threadsSvg } from './threads.ts';

test('each stage has a thread of its own dye, which comes in below the one before and runs to the end', () => {
  const svg = threadsSvg(200);
  const threads = [...svg.matchAll(/var\(--dye-([\w-]+)\)" stroke-width="7" d="M6 (\d+)H.*?V(\d+)"/g)];
  expect(threads.map(([, dye]) => dye)).toEqual([...threadDyes]);
  expect(threads.map(([, , from]) => Number(from))).toEqual([7, 47, 87, 127, 167]);
  expect(new Set(threads.map(([, , , to]) => to))).toEqual(new Set(['200']));
});

test('the weft holds one thread at the first stage and five at the last', () => {
  const columns = (from: number, to: number) =>
    new Set(
      [...threadsSvg(200).matchAll(/M([\d.]+) (\d+)h/g)]
        .filter(([, , y]) => Number(y) > from && Number(y) < to)
        .map(([, x]) => x),
    ).size;
  expect([columns(0, 55), columns(65, 95), columns(105, 135), columns(145, 175), columns(185, 200)]).toEqual([
    1, 2, 3, 4, 5,
  ]);
});
