import { expect, test } from 'vitest';
import { type ListedFile, summaryOf, union } from './edition.ts';
import { listsOf } from './parts.ts';

const home: ListedFile = ['', 'h1', 30, 100];
const guide: ListedFile = ['es/guide/', 'g1', 50, 200];
const script: ListedFile = ['_astro/every-page.js', 's1', 5, 9];

test('a list is summed up in pages, files and bytes', () => {
  expect(summaryOf([home, guide, script], 'v')).toEqual({
    version: 'v',
    pages: 2,
    files: 3,
    cost: 85,
    size: 309,
  });
});

test('what stands in two lists is there once', () => {
  expect(
    union([
      [guide, script],
      [home, script],
    ]),
  ).toEqual([home, script, guide]);
});

test('what the parts of a language share comes with them, once', () => {
  expect(listsOf(['es/guide', 'en/cases', 'es/search'])).toEqual([
    'en/shared',
    'es/shared',
    'es/guide',
    'en/cases',
    'es/search',
  ]);
  expect(listsOf([])).toEqual([]);
});
