import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from './amount.ts';

test.each([
  ['0', 0],
  ['1234', 1234],
  ['1234.5', 1234.5],
  ['1234,5', 1234.5],
  ['1,234', 1234],
  ['1.234', 1234],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,50', 1234.5],
  ['1\u00a0234\u202f567', 1234567],
  ["12'500.25", 12500.25],
  ['1,234,567', 1234567],
  ['1.234.567,8', 1234567.8],
  ['0,500', 0.5],
  ['0.5', 0.5],
  ['-12.50', -12.5],
  ['−3', -3],
  ['-0', 0],
  ['12.345678', 12.35],
])('%j is %d', (typed, number) => {
  expect(readAmount(typed)).toEqual({ number });
});

test.each([
  ['S/ 1,200', 1200, 'PEN'],
  ['S/. 1200', 1200, 'PEN'],
  ['US$ 1.200,50', 1200.5, 'USD'],
  ['usd 10', 10, 'USD'],
  ['$5', 5, 'USD'],
])('%j is %d %s', (typed, number, currency) => {
  expect(readAmount(typed)).toEqual({ number, currency });
});

test.each([
  '',
  ' ',
  'about 10',
  '10 %',
  '1,2,3',
  '1.2.3',
  '1,23,456',
  '12 5',
  '1e5',
  '0x10',
  '=1+1',
  '1.',
  '.5',
  'NaN',
  'Infinity',
  '5-3',
])('%j is no number', (typed) => {
  expect(readAmount(typed)).toBeUndefined();
});

test('what either language writes is read back', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);
  fc.assert(
    fc.property(cents, fc.constantFrom('en', 'es-PE', 'es-ES', 'de'), (number, locale) => {
      const written = number.toLocaleString(locale, { maximumFractionDigits: 2 });
      expect(readAmount(written)?.number).toBeCloseTo(number, 2);
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const amount = readAmount(text);
      if (amount) expect(Number.isFinite(amount.number)).toBe(true);
    }),
  );
});
