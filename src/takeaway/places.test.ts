import { describe, expect, test } from 'vitest';
import { placeOf, relativeTo } from './places.ts';

describe('where a file lies in the copy', () => {
  test.each([
    ['en/index.html', 'index.html'],
    ['en/guide/index.html', 'site/guide/index.html'],
    ['data/consortia.csv', 'site/files/data/consortia.csv'],
    ['es/guide/index.html', 'site/files/es/guide/index.html'],
  ])('%s → %s', (file, place) => {
    expect(placeOf('en', file)).toBe(place);
  });
});

describe('how one place leads to another', () => {
  test.each([
    ['index.html', 'site/guide/index.html', 'site/guide/index.html'],
    ['site/guide/stages/trust/index.html', 'index.html', '../../../../index.html'],
    ['site/guide/index.html', 'site/guide/index.html', 'index.html'],
    ['site/catalogue/index.html', 'site/catalogue/', './'],
    ['site/catalogue/compare/index.html', 'site/catalogue/', '../'],
    ['site/catalogue/index.html', 'site/catalogue/muyu/', 'muyu/'],
  ])('%s to %s: %s', (from, to, address) => {
    expect(relativeTo(from, to)).toBe(address);
  });
});
