import { expect, test } from 'vitest';
import { newestFirst, newsOf } from './entries.ts';

const both = (text: string) => ({ en: text, es: text });
const entry = (id: string, date: string) => ({ id, date, title: both(id), text: both(id), page: 'guide' });
const release = (id: string, version: string) => ({
  id,
  version,
  consortia: '0'.repeat(64),
  changes: { en: 'Changed.', es: 'Cambió.' },
});

test('the newest stand first, those of one day in the order of their ids', () => {
  const entries = [entry('b', '2026-01-01'), entry('c', '2026-02-01'), entry('a', '2026-01-01')];
  expect(newestFirst(entries).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('a version of the data is news of its day, in both languages', () => {
  const news = newsOf([entry('guide', '2026-01-01')], [release('2026-01-02', '1.1.0')]);
  expect(news.map(({ id }) => id)).toEqual(['data-1-1-0', 'guide']);
  expect(news[0]).toMatchObject({ date: '2026-01-02', text: { es: 'Cambió.' }, page: 'data' });
  expect(news[0]?.title.en).toContain('1.1.0');
  expect(news[0]?.title.es).toContain('versión 1.1.0');
});
