import { expect, test } from 'vitest';
import { expectOnly, plant } from './testing.ts';

const news = 'content/news/guide.json';
const correction = 'content/corrections/sum.json';

const entry =
  (id: string, more: object = {}) =>
  () =>
    JSON.stringify({
      id,
      date: '2026-11-25',
      title: { en: 'Title', es: 'Título' },
      text: { en: 'Text', es: 'Texto' },
      page: 'guide',
      ...more,
    });

test('entries that fit are no faults', () => {
  expect(plant({ [news]: entry('guide'), [correction]: entry('sum') })).toEqual([]);
});

test.each([
  ['a page that there is not', { page: 'guid' }, { field: 'page', found: '"guid"', fix: '"page": "guide"' }],
  ['a day that is none', { date: '2026-13-01' }, { field: 'date', found: '"2026-13-01"' }],
  ['one language only', { title: { en: 'Title' } }, { field: 'title.es', found: 'nothing' }],
  ['a name that is not its file’s', { id: 'other' }, { field: 'id', found: '"other"', fix: '"id": "guide"' }],
])('%s', (_, more, expected) => {
  expectOnly(plant({ [news]: entry('guide', more) }), { file: news, ...expected });
});

test('a correction with the id of news: both are anchors of one page', () => {
  const twin = 'content/corrections/guide.json';
  expectOnly(plant({ [news]: entry('guide'), [twin]: entry('guide') }), {
    file: twin,
    field: 'id',
    found: `"guide", which ${news} has too`,
  });
});
