import { describe, expect, test } from 'vitest';
import {
  begin,
  editionsOf,
  finish,
  forgetOld,
  isEmpty,
  type Kept,
  nothing,
  readKept,
  takeAway,
} from './kept.ts';
import type { PartKey } from './parts.ts';

const guide: Kept = { ...nothing, current: { edition: 'one', parts: ['es/guide'], date: '2026-11-26' } };

test('a part is kept when all of it is there, not before', () => {
  const begun = begin(nothing, 'one', ['es/guide']);
  expect(begun).toEqual({ current: undefined, begun: { edition: 'one', parts: ['es/guide'] }, old: [] });
  expect(finish(begun, ['es/guide'], '2026-11-26', [])).toEqual(guide);
});

test('another part of the same edition comes beside the first; nothing is old', () => {
  const kept = finish(begin(guide, 'one', ['es/search']), ['es/guide', 'es/search'], '2026-11-27', ['page']);
  expect(kept.current?.parts).toEqual(['es/guide', 'es/search']);
  expect(kept.old).toEqual([]);
});

describe('while others are begun', () => {
  const broken = begin(nothing, 'one', ['es/guide', 'es/search']);

  test('a part is kept alone, and they stay begun', () => {
    const kept = finish(begin(broken, 'one', ['es/guide']), ['es/guide'], '2026-11-26', []);
    expect(kept).toEqual({ ...guide, begun: { edition: 'one', parts: ['es/search'] } });
    const both = finish(begin(kept, 'one', ['es/search']), ['es/guide', 'es/search'], '2026-11-27', []);
    expect(both).toEqual({
      ...nothing,
      current: { edition: 'one', parts: ['es/guide', 'es/search'], date: '2026-11-27' },
    });
  });

  test('and with a newer edition, of which they are begun then; the one before, which has their files, is not forgotten', () => {
    const kept = begin(finish(broken, ['es/guide'], '2026-11-26', []), 'two', ['es/cases']);
    const later = finish(kept, ['es/guide', 'es/cases'], '2026-12-01', []);
    expect(later.current).toEqual({ edition: 'two', parts: ['es/guide', 'es/cases'], date: '2026-12-01' });
    expect(later.begun).toEqual({ edition: 'two', parts: ['es/search'] });
    expect(editionsOf(forgetOld(later, () => false))).toEqual(['two', 'one']);
    expect(editionsOf(forgetOld(takeAway(later, 'es/search'), () => false))).toEqual(['two']);
  });

  test.each<PartKey[][]>([[[]], [['es/cases']]])('nothing is kept of what was not begun: %j', (whole) => {
    expect(finish(broken, whole, '2026-11-26', [])).toEqual(broken);
  });
});

test('a newer edition takes the place of all that is kept, at once; the pages that were open keep the old one', () => {
  const begun = begin(guide, 'two', ['en/cases']);
  expect(begun.current).toEqual(guide.current);
  const kept = finish(begun, ['es/guide', 'en/cases'], '2026-12-01', ['a', 'b']);
  expect(kept.current).toEqual({ edition: 'two', parts: ['es/guide', 'en/cases'], date: '2026-12-01' });
  expect(kept.old).toEqual([{ edition: 'one', pages: ['a', 'b'] }]);
  expect(editionsOf(kept)).toEqual(['two', 'one']);
  expect(forgetOld(kept, (page) => page === 'b').old).toHaveLength(1);
  expect(forgetOld(kept, () => false).old).toEqual([]);
});

test('what was begun of an edition that is gone is set aside until the next is there', () => {
  const twice = begin(begin(guide, 'two', []), 'three', []);
  expect(editionsOf(twice)).toEqual(['one', 'three', 'two']);
  expect(forgetOld(twice, () => false)).toEqual(twice);
  const kept = finish(twice, ['es/guide'], '2026-12-01', []);
  expect(forgetOld(kept, () => false).old).toEqual([]);
});

test('an edition that comes back is not old any more', () => {
  const kept = finish(begin(guide, 'two', []), ['es/guide'], '2026-12-01', ['a']);
  const back = finish(begin(kept, 'one', []), ['es/guide'], '2026-12-02', ['b']);
  expect(back.old).toEqual([{ edition: 'two', pages: ['b'] }]);
});

test('without anything begun there is nothing to finish', () => {
  expect(finish(guide, ['es/guide'], '2027-01-01', ['a'])).toEqual(guide);
});

describe('taken away', () => {
  test.each<[string, Kept, Kept]>([
    ['the only part', guide, nothing],
    ['a part that was only begun', begin(nothing, 'one', ['es/guide']), nothing],
    [
      'one of two that are kept',
      { ...nothing, current: { edition: 'one', parts: ['es/guide', 'en/guide'], date: '' } },
      { ...nothing, current: { edition: 'one', parts: ['en/guide'], date: '' } },
    ],
    [
      'a kept one, while another is begun',
      begin(guide, 'one', ['es/search']),
      { ...nothing, begun: { edition: 'one', parts: ['es/search'] } },
    ],
    [
      'one that an update was begun with',
      begin({ ...guide, current: { edition: 'one', parts: ['es/guide', 'es/search'], date: '' } }, 'two', []),
      {
        ...nothing,
        current: { edition: 'one', parts: ['es/search'], date: '' },
        begun: { edition: 'two', parts: ['es/search'] },
      },
    ],
  ])('%s', (_, before, after) => {
    expect(takeAway(before, 'es/guide')).toEqual(after);
  });

  test('what was begun ends with the last part that was not kept already', () => {
    expect(takeAway(begin(guide, 'one', ['es/search']), 'es/search')).toEqual(guide);
  });

  test('nothing kept and nothing begun is empty', () => {
    expect([
      isEmpty(takeAway(guide, 'es/guide')),
      isEmpty(guide),
      isEmpty(begin(nothing, 'one', ['es/guide'])),
    ]).toEqual([true, false, false]);
  });
});

describe('read from the device', () => {
  test('what was written', () => {
    const kept = finish(begin(begin(guide, 'two', ['en/search']), 'three', []), ['es/guide'], '2026-12-01', [
      'a',
    ]);
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([
    '',
    'null',
    '[]',
    '"kept"',
    '{"current":{"parts":["es/guide"]}}',
    '{"current":{"edition":"one","parts":["es/xyz",3]}}',
    '{"old":[{}]}',
  ])('what is none counts as nothing: %s', (text) => {
    expect(readKept(text)).toEqual(nothing);
  });
});
