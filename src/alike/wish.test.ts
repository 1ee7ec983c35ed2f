import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyWish, choices } from './testing.ts';
import { isEmpty, noWish, readNumber, readWish, writeWish } from './wish.ts';

describe('an address', () => {
  test('gives the wish, markets in their own order', () => {
    const { wish, ignored } = readWish(
      '?market=EU&sector=jewellery&firms=4&people=+50&market=US&model=promotion&department=cusco',
      choices,
    );
    expect(wish).toEqual({
      sector: 'jewellery',
      department: 'cusco',
      markets: ['US', 'EU'],
      model: 'promotion',
      firms: 4,
      people: 50,
    });
    expect(ignored).toEqual([]);
  });

  test.each([
    ['sector=<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['sector=tourism', 'tourism'],
    ['firms=-3', '-3'],
    ['firms=1', '1'],
    ['firms=1e2', '1e2'],
    ['firms=4.5', '4.5'],
    ['people=1000000', '1000000'],
    ['department=__proto__', '__proto__'],
    ['colour=red', 'red'],
  ])('with %s uses the rest and names it', (part, value) => {
    const { wish, ignored } = readWish(`?sector=jewellery&market=US&${part}`, choices);
    expect(wish).toEqual({ sector: 'jewellery', markets: ['US'] });
    expect(ignored.map((each) => each.value)).toEqual([value]);
  });

  test('with 400 markets takes those that there are', () => {
    const many = Array.from({ length: 400 }, (_, number) => `market=m${number}`).join('&');
    const { wish, ignored } = readWish(`?${many}&market=US&market=US`, choices);
    expect(wish.markets).toEqual(['US']);
    expect(ignored).toHaveLength(400);
  });
});

test('a number is read within its range only', () => {
  expect(['2', '999', '1000', '0', '', ' ', 'x', '07'].map((text) => readNumber('firms', text))).toEqual([
    2,
    999,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7,
  ]);
});

test('a number may have something between its thousands, as the page writes it', () => {
  const texts = ['1,800', '1.800', '1 800', '1\u00a0800', '99,999', '1,80', '1,8000', ',800', '1.5', '0.500'];
  expect(texts.map((text) => readNumber('people', text))).toEqual([
    1800,
    1800,
    1800,
    1800,
    99_999,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('from the wish to the address and back is the identity', () => {
  fc.assert(
    fc.property(anyWish, (wish) => {
      expect(readWish(writeWish(wish), choices)).toEqual({ wish, ignored: [] });
      expect(isEmpty(wish)).toBe(JSON.stringify(wish) === JSON.stringify(noWish()));
    }),
  );
});

test('the order of an address never matters', () => {
  const shuffled = anyWish.chain((wish) => {
    const parts = [...new URLSearchParams(writeWish(wish))];
    return fc
      .shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length })
      .map((each) => ({ wish, query: String(new URLSearchParams(each)) }));
  });
  fc.assert(
    fc.property(shuffled, ({ wish, query }) => {
      expect(readWish(query, choices).wish).toEqual(wish);
    }),
  );
});
