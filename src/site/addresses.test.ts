import { expect, test } from 'vitest';
import { inOtherLanguage, languageOf, pageAddress, pathOf, pathOfFile, withBase } from './addresses.ts';
import { readSiteUrl } from './site-url.ts';

test.each([
  ['/', 'en', '', '/en/'],
  ['/', 'es', 'guide/stages/trust', '/es/guide/stages/trust/'],
  ['/consortia', 'en', 'catalogue/muyu', '/consortia/en/catalogue/muyu/'],
  ['/a/b/', 'es', '', '/a/b/es/'],
] as const)('pageAddress(%j, %j, %j) is %j', (base, language, path, expected) => {
  expect(pageAddress(base, language, path)).toBe(expected);
});

test.each([
  ['es/guide/index.html', 'es/guide/'],
  ['index.html', ''],
  ['404.html', '404.html'],
  ['es/guide/my-index.html', 'es/guide/my-index.html'],
])('%s answers at %j', (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});

test.each([
  ['/', 'data/facts.json', '/data/facts.json'],
  ['/consortia', '/data/facts.json', '/consortia/data/facts.json'],
  ['/consortia/', '', '/consortia/'],
])('withBase(%j, %j) is %j', (base, path, expected) => {
  expect(withBase(base, path)).toBe(expected);
});

test.each([
  ['/', '/es/guide/', 'es'],
  ['/', '/', undefined],
  ['/', '/essay/', undefined],
  ['/consortia', '/consortia/en/', 'en'],
  ['/consortia', '/consortia/', undefined],
])('languageOf(%j, %j) is %j', (base, pathname, expected) => {
  expect(languageOf(base, pathname)).toBe(expected);
});

test('the counterpart keeps the page, and the way back leads to where one was', () => {
  expect(inOtherLanguage('/consortia', '/consortia/en/cases/muyu/')).toBe('/consortia/es/cases/muyu/');
  expect(inOtherLanguage('/', inOtherLanguage('/', '/es/about/sources/'))).toBe('/es/about/sources/');
  expect(() => inOtherLanguage('/', '/data/facts.json')).toThrow('has no counterpart');
});

test.each([
  [undefined, { site: 'http://localhost:4321', base: '/' }],
  ['https://example.org', { site: 'https://example.org', base: '/' }],
  ['https://example.org/consortia/', { site: 'https://example.org', base: '/consortia' }],
])('SITE_URL %j is %j', (value, expected) => {
  expect(readSiteUrl(value)).toEqual(expected);
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/?a=1'])(
  'SITE_URL %j is refused',
  (value) => {
    expect(() => readSiteUrl(value)).toThrow('SITE_URL=https://example.org/consortia');
  },
);

test.each([
  ['/', '/es/guide/stages/trust/', 'guide/stages/trust'],
  ['/consortia', '/consortia/en/guide/', 'guide'],
  ['/consortia/', '/consortia/en/', ''],
])('below %s, %s has the path "%s" in its language', (base, pathname, path) => {
  expect(pathOf(base, pathname)).toBe(path);
});

test('an address outside the languages has no path in one', () => {
  expect(() => pathOf('/', '/go/muyu/')).toThrow('/go/muyu/');
});
