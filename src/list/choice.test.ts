import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNarrowed, noChoice, readChoice, writeChoice } from './choice.ts';
import { anyChoice, anyRows, knownOf } from './testing.ts';

const known = { ...noChoice().facets, sector: ['jewellery', 'tourism'], department: ['cusco', 'lima'] };
const read = (query: string) => readChoice(query, known);

describe('an address', () => {
  test('gives the choice, in the order of the values and not of the address', () => {
    const { choice, ignored } = read(
      '?department=lima&sector=tourism&sector=jewellery&q=+silver+&sort=firms&page=2',
    );
    expect(choice).toMatchObject({ text: 'silver', sort: 'firms', page: 2 });
    expect(choice.facets).toMatchObject({ sector: ['jewellery', 'tourism'], department: ['lima'] });
    expect(ignored).toEqual([]);
    expect(isNarrowed(choice)).toBe(true);
  });

  test.each([
    ['sector=<script>alert(1)</script>', { name: 'sector', value: '<script>alert(1)</script>' }],
    ['sector=jewelry', { name: 'sector', value: 'jewelry' }],
    ['colour=red', { name: 'colour', value: 'red' }],
    ['sort=__proto__', { name: 'sort', value: '__proto__' }],
    ['__proto__=x', { name: '__proto__', value: 'x' }],
    ['page=-1', { name: 'page', value: '-1' }],
    ['page=1e99', { name: 'page', value: '1e99' }],
    ['compare=../../etc', { name: 'compare', value: '../../etc' }],
  ])('with %s uses the rest and names what it passes over', (part, expected) => {
    const { choice, ignored } = read(`?sector=tourism&${part}`);
    expect(choice.facets.sector).toEqual(['tourism']);
    expect(ignored).toEqual([expected]);
  });

  test('with 400 consortia to compare takes four and names the others', () => {
    const query = Array.from({ length: 400 }, (_, number) => `compare=consortium-${number}`).join('&');
    const { choice, ignored } = read(`?${query}`);
    expect(choice.compare).toEqual(['consortium-0', 'consortium-1', 'consortium-2', 'consortium-3']);
    expect(ignored.length).toBe(396);
  });

  test('with a label of a campaign is not remarked upon', () => {
    expect(read('?utm_source=x&fbclid=y&from=radio&via=fair&mc_cid=1').ignored).toEqual([]);
  });

  test('with broken escapes is read', () => {
    expect(read('?q=%E0%A4%A&sector=%').choice.text).not.toBe('');
  });
});

test('without a choice is empty', () => {
  expect(writeChoice(noChoice())).toBe('');
  expect(isNarrowed(noChoice())).toBe(false);
});

test('from the choice to the address and back is the identity', () => {
  fc.assert(
    fc.property(
      anyRows.chain((rows) => anyChoice(rows).map((choice) => ({ rows, choice }))),
      ({ rows, choice }) => {
        expect(readChoice(writeChoice(choice), knownOf(rows))).toEqual({ choice, ignored: [] });
      },
    ),
  );
});

test('any text as an address is read without an error, and what it gives is an address again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const { choice } = read(query);
      expect(read(writeChoice(choice)).choice).toEqual(choice);
    }),
  );
});
