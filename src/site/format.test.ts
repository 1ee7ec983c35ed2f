import { expect, test } from 'vitest';
import { formatDate, formatList, formatNumber, formatSize } from './format.ts';

test.each([
  ['en', 4365, 'people', '4,365'],
  ['es', 4365, 'people', '4,365'],
  ['es', 1234567.8, 'count', '1,234,567.8'],
  ['en', 98300, 'usd', 'US$\u00a098,300'],
  ['es', 98300, 'usd', 'US$\u00a098,300'],
  ['en', 282000, 'eur', 'EUR\u00a0282,000'],
  ['en', 57.8235, 'percent', '57.8%'],
  ['es', 26, 'percent', '26%'],
  ['es', 2007, 'year', '2007'],
  ['en', 24.661, 'ratio', '24.7'],
  ['es', 66, 'ratio', '66.0'],
  ['en', 65.96, 'people', '66.0'],
  ['en', 0, 'usd', 'US$\u00a00'],
] as const)('in %s, %d %s is written %j', (language, value, unit, expected) => {
  expect(formatNumber(language, value, unit)).toBe(expected);
});

test.each([
  ['en', '2008', '2008'],
  ['en', '2008-04', 'April 2008'],
  ['es', '2008-04', 'abril de 2008'],
  ['en', '2008-11-01', '1 November 2008'],
  ['es', '2008-11-01', '1 de noviembre de 2008'],
] as const)('in %s, %s is written %j', (language, date, expected) => {
  expect(formatDate(language, date)).toBe(expected);
});

test('lists are joined as each language does', () => {
  expect(formatList('en', ['Chile', 'Peru'])).toBe('Chile and Peru');
  expect(formatList('en', ['Chile', 'Peru', 'Italy'])).toBe('Chile, Peru and Italy');
  expect(formatList('es', ['Chile', 'Italia'])).toBe('Chile e Italia');
});

test.each([
  ['en', 127627, '128 kB'],
  ['en', 999_499, '999 kB'],
  ['en', 999_500, '1.0 MB'],
  ['es', 1_234_567, '1.2 MB'],
  ['es', 12_345_678, '12.3 MB'],
] as const)('in %s, a file of %d bytes has %j', (language, bytes, expected) => {
  expect(formatSize(language, bytes)).toBe(expected);
});
