import { describe, expect, test } from 'vitest';
import { allowedFigures } from './allowed-figures.ts';
import { bareFigures } from './bare-figures.ts';

const figures = (text: string) => bareFigures(text).map(({ figure }) => figure);

test.each([
  ['They had 177 firms', ['177']],
  ['from 10 to 14, and 1,500 more', ['10', '14', '1,500']],
  ['about 5 % or 7%, 5 per cent, 3 por ciento', ['5 %', '7%', '5 per cent', '3 por ciento']],
  ['US$ 5, US$5, S/ 3, € 4, 4 €, 5 USD', ['US$ 5', 'US$5', 'S/ 3', '€ 4', '4 €', '5 USD']],
  ['4.5 hours', ['4.5']],
  ['in 1949 and 2031', ['1949', '2031']],
  ['2,008 people in 2008', ['2,008']],
  ['2008%', ['2008%']],
  ['12 firms under Law 26887', ['12']],
  ['The law says that 177 firms', ['177']],
  ['4 to 6 firms, one a week, 3 people', []],
  ['between 2005 and 2008, 2005–2008, 2005/06, in June 2008, on 9 December 1997', []],
  ['el 11 de noviembre de 2008', []],
  ['Law 26887, Ley N.° 28015, Ley 28846, Legge 83', []],
  ['Articles 438 to 448, art. 445', []],
  ['OSL/EVA/08/R.12 and UE/GLO/04/158', []],
  ['an A4 sheet, ISO 9001:2015, CC BY 4.0, section 4.3.2, §4.2', []],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

describe('each allowance takes its example, and says why', () => {
  test.each(allowedFigures)('$example', ({ pattern, example, reason }) => {
    expect(example.replace(pattern, '')).toBe('');
    expect(reason).toMatch(/./);
  });
});

test('a figure is found where it stands', () => {
  expect(bareFigures('Law 26887\nwith 177 firms')).toEqual([{ figure: '177', position: 15 }]);
});
