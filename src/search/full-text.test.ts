import { expect, test } from 'vitest';
import { bestOf, FullText, type Hit } from './full-text.ts';

const hit = (id: string, score: number, word = 'fondo'): Hit => ({
  id,
  score,
  data: async () => ({ url: `/${id}/`, meta: {}, excerpt: `El <mark>${word}</mark>`, sub_results: [] }),
});

const hits = (count: number, word?: string) =>
  Array.from({ length: count }, (_, index) => hit(String(index), count - index, word));

test('several queries give each page once, with its best score, the best first', () => {
  const best = bestOf([hit('a', 2), hit('b', 5), hit('a', 7), hit('c', 1)]);
  expect(best.map(({ id, score }) => [id, score])).toEqual([
    ['a', 7],
    ['b', 5],
    ['c', 1],
  ]);
});

test('pages are loaded some at a time, and counted before', async () => {
  const fullText = new FullText(['fondo'], hits(10));
  expect([fullText.count, fullText.left]).toEqual([10, 10]);
  expect((await fullText.next()).map(({ href }) => href)).toEqual(hits(8).map(({ id }) => `/${id}/`));
  expect([fullText.count, fullText.left]).toEqual([10, 2]);
  expect(await fullText.next()).toHaveLength(2);
  expect(fullText.left).toBe(0);
});

test('pages without the word are neither shown nor counted', async () => {
  const fullText = new FullText(['fondo'], [hit('a', 2), hit('b', 1, 'f')]);
  expect(await fullText.next()).toHaveLength(1);
  expect(fullText.count).toBe(1);
});

test('of the pages that are loaded together, those with the words as they were asked for come first', async () => {
  const fullText = new FullText(['puno'], [hit('knitwear', 3, 'punto'), hit('lake', 2, 'Puno')]);
  expect((await fullText.next()).map(({ href }) => href)).toEqual(['/lake/', '/knitwear/']);
});

test('where the best pages do not have it, none has', async () => {
  const fullText = new FullText(['ebaluacion'], hits(10, 'e'));
  expect(await fullText.next()).toEqual([]);
  expect([fullText.count, fullText.left]).toEqual([0, 0]);
});
