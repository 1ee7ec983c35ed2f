import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuery, readIds } from './address.ts';

const known = new Set(['muyu', 'matiz', 'acmc', 'lendex', 'silver-raymi']);
const many = (from = 0) => Array.from({ length: 400 }, (_, number) => `id=id-${number + from}`).join('&');

describe('an address', () => {
  test.each([
    ['', [], []],
    ['?id=muyu', ['muyu'], []],
    ['?id=matiz&id=muyu', ['matiz', 'muyu'], []],
    ['?id=muyu&id=muyu&id=matiz', ['muyu', 'matiz'], []],
    ['?id=nobody&id=muyu', ['muyu'], ['nobody']],
    ['?id=<script>alert(1)</script>&id=muyu', ['muyu'], ['<script>alert(1)</script>']],
    ['?id=muyu&id=../../etc&id=__proto__', ['muyu'], ['../../etc', '__proto__']],
    ['?id=muyu&sector=tourism&utm_source=radio', ['muyu'], ['tourism']],
    ['?id=&id=%E0%A4%A&id=muyu', ['muyu'], ['\ufffd%A']],
  ])('%s is read', (query, ids, ignored) => {
    const read = readIds(query, known);
    expect(read.ids).toEqual(ids);
    expect(read.ignored.map(({ value }) => value)).toEqual(ignored);
  });

  test('with 400 unknown ids before a known one finds it, and names the 400', () => {
    const { ids, ignored } = readIds(`?${many()}&id=muyu`, known);
    expect(ids).toEqual(['muyu']);
    expect(ignored).toHaveLength(400);
  });

  test('of a catalogue too large to know asks for a dozen at most, and for nothing that is no id', () => {
    const { ids, ignored } = readIds(`?id=../secret&${many()}`);
    expect(ids).toHaveLength(12);
    expect(ignored).toHaveLength(389);
    expect(ignored[0]?.value).toBe('../secret');
  });
});

test('from consortia to the address and back is the identity', () => {
  fc.assert(
    fc.property(fc.subarray([...known], { maxLength: 4 }), (ids) => {
      expect(readIds(compareQuery(ids), known)).toEqual({ ids, ignored: [] });
    }),
  );
});

test('any text as an address is read: known, each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const { ids } = readIds(query, known);
      expect(ids.every((id) => known.has(id)) && new Set(ids).size === ids.length).toBe(true);
    }),
  );
});
