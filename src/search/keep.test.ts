import { expect, test } from 'vitest';
import { keep } from './keep.ts';

test('what came is kept, what failed is not', async () => {
  const answers = [Promise.reject(new Error('no line')), Promise.resolve('pages')];
  let loads = 0;
  const ask = keep(async () => answers[loads++]);
  await expect(ask()).rejects.toThrow('no line');
  expect(await Promise.all([ask(), ask()])).toEqual(['pages', 'pages']);
  expect(loads).toBe(2);
});
