import { expect, test } from 'vitest';
import type { PartKey } from './parts.ts';
import {
  type Asked,
  keptPath,
  languageAt,
  languagesToAnswer,
  pathBelow,
  type Rule,
  ruleOf,
} from './rules.ts';

const scope = 'https://example.org/consortia/';
const open: Omit<Asked, 'url'> = { method: 'GET', mode: 'navigate', cache: 'default', hasRange: false };
const fetched: Omit<Asked, 'url'> = { ...open, mode: 'cors' };

test.each<[Rule, string, Omit<Asked, 'url'>]>([
  ['page', 'es/guide/', open],
  ['page', '', open],
  ['page', 'es/guide/?q=1#top', open],
  ['page', 'es/guide', open],
  ['page', '404.html', open],
  // Loading a page again is asking for it, not for no copy.
  ['page', 'es/guide/', { ...open, cache: 'no-cache' }],
  ['file', 'es/course/facilitator/', fetched],
  ['file', 'data/facts.json', open],
  ['file', 'search/es.json', fetched],
  ['file', 'pagefind/pagefind-entry.json?ts=1', fetched],
  ['file', 'pagefind/wasm.es.pagefind', fetched],
  ['copy', '_astro/dialog.client.BbH7DK-7.js', fetched],
  ['copy', 'catalogue-index/764172e1eb/names.json', fetched],
  ['copy', 'pagefind/fragment/es_1fb51a1.pf_fragment', fetched],
  ['copy', 'pagefind/pagefind.es_1fb51a1.pf_meta', fetched],
  ['leave', 'offline/edition.json', { ...fetched, cache: 'no-cache' }],
  ['leave', 'es/guide/', { ...open, method: 'POST' }],
  ['leave', 'charts/x.png', { ...fetched, hasRange: true }],
  ['leave', 'embed/es/map/', open],
])('%s: %s', (rule, path, asked) => {
  expect(ruleOf(scope, { ...asked, url: scope + path })).toBe(rule);
});

test.each(['https://example.org/other/', 'https://example.org/', 'https://elsewhere.org/consortia/es/'])(
  'what is not of this site is left alone: %s',
  (url) => {
    expect(pathBelow(scope, url)).toBeUndefined();
    expect(ruleOf(scope, { ...open, url })).toBe('leave');
  },
);

test.each([
  ['es/guide', 'es/guide/'],
  ['es/guide/', 'es/guide/'],
  ['es/guide/index.html', 'es/guide/'],
  ['index.html', ''],
  ['', ''],
  ['search/es.json', 'search/es.json'],
])('%j is kept as %j', (path, kept) => {
  expect(keptPath(path)).toBe(kept);
});

test.each([
  ['es/guide/', 'es'],
  ['en/', 'en'],
  ['go/trust/', undefined],
  ['', undefined],
])('%j is in %j', (path, language) => {
  expect(languageAt(path)).toBe(language);
});

test.each<[string, PartKey[], string[]]>([
  ['go/guide/', ['es/guide'], ['es', 'en']],
  ['share/x', ['es/guide', 'en/tools'], ['es', 'en']],
  ['go/guide/', ['en/guide'], ['en', 'es']],
  ['go/guide/', [], ['en', 'es']],
  ['en/guide/', ['es/guide'], ['en', 'es']],
  ['es/guide/', ['en/guide'], ['es', 'en']],
])('that %j is not kept, with %j kept, is said in %j', (path, parts, order) => {
  expect(languagesToAnswer(path, parts)).toEqual(order);
});
