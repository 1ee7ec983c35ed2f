import { describe, expect, test } from 'vitest';
import { smallSite } from './testing.ts';
import { mapJson, valueInCopy } from './values.ts';

describe.each(['/', '/consortia'])('what pages below %s hand to scripts', (base) => {
  const root = base === '/' ? '' : base;
  test.each([
    [`${root}/en/catalogue/`, '../'],
    [`${root}/en/catalogue/compare/`, './'],
    [`${root}/en/`, '../../../'],
    [`${root}/catalogue-index/1f`, '../../files/catalogue-index/1f'],
    [`${root}/catalogue-index/1f/facets.json`, '../../files/catalogue-index/1f/facets.json'],
    [`${root}/nowhere`, `${root}/nowhere`],
    ['Lima / Callao', 'Lima / Callao'],
    ['', ''],
  ])('%s → %s', (value, expected) => {
    expect(valueInCopy(smallSite(base), 'en', 'site/catalogue/compare/index.html', value)).toBe(expected);
  });
});

describe('texts in JSON', () => {
  test('are changed at every depth, and nothing else is', () => {
    const json = '{"a":["x",{"b":"x"}],"x":1,"c":null}';
    expect(mapJson(json, (text) => `${text}!`)).toBe('{"a":["x!",{"b":"x!"}],"x":1,"c":null}');
  });

  test('what is no JSON stays as it is', () => {
    expect(mapJson('[see below]', () => 'gone')).toBe('[see below]');
  });
});
