import { expect, test } from 'vitest';
import { searchWords } from './search-data.ts';
import { countFound, type Findings, statusText } from './status.ts';

test.each([
  ['the same page is counted once', ['/a/', '/b/'], ['/b/', '/c/'], 2, 3],
  ['only titles', ['/a/'], [], 0, 1],
  ['only full text, of which some is not shown', [], ['/a/', '/b/'], 60, 60],
  ['both, most of the full text not shown', ['/a/', '/z/'], ['/a/', '/b/'], 60, 60],
  ['nothing', [], [], 0, 0],
])('%s', (_, titles, passages, inFullText, count) => {
  expect(countFound(titles, passages, inFullText)).toBe(count);
});

const answered: Findings = { fullText: 'answered', shown: 9, count: 9, mayBeMore: false };

test.each<[Partial<Findings>, RegExp]>([
  [{}, /^9 pages found$/],
  [{ shown: 1, count: 1 }, /^1 page found$/],
  [{ shown: 6, count: 34 }, /^First 6 of 34 pages$/],
  [{ shown: 14, count: 60, mayBeMore: true }, /^First 14 of at least 60 pages$/],
  [{ shown: 0, count: 0 }, /^Nothing found\. Try/],
  [{ fullText: 'loading', shown: 6, count: 34 }, /^First 6 of 34 pages .*title.*full text is loading/],
  [{ fullText: 'loading', shown: 1, count: 1 }, /^1 page found .*title.*full text is loading/],
  [{ fullText: 'loading', shown: 0, count: 0 }, /^Not found in any title.*full text is loading/],
  [{ fullText: 'waiting' }, /^9 pages found by title or summary\.$/],
  [{ fullText: 'failed' }, /^9 pages found .*title.*full text cannot be reached/],
  [
    { fullText: 'cut', count: 60, mayBeMore: true },
    /^First 9 of at least 60 pages; the rest cannot be reached/,
  ],
  [{ fullText: 'failed', shown: 0, count: 0 }, /^Not found in any title.*full text cannot be reached/],
])('%j is said as %s', (findings, said) => {
  expect(statusText({ ...answered, ...findings }, searchWords('en'))).toMatch(said);
});

test('Spanish says the same, with every gap filled', () => {
  const spanish = searchWords('es');
  for (const fullText of ['waiting', 'loading', 'failed', 'cut', 'answered'] as const)
    for (const [shown, count] of [
      [0, 0],
      [1, 1],
      [6, 34],
    ] as const)
      for (const mayBeMore of [false, true]) {
        const text = statusText({ fullText, shown, count, mayBeMore }, spanish);
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text.includes(String(count)) || count < 2).toBe(true);
      }
});

test('what was asked beside the query is said', () => {
  expect(statusText(answered, searchWords('en'), ['unido', 'x'])).toBe(
    '9 pages found (also looked for: unido, x)',
  );
});
