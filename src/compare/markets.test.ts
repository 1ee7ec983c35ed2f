import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import labels from '../../content/vocabulary/markets.json' with { type: 'json' };
import type { Market } from '../consortia/nested-markets.ts';
import { words } from '../site/words.ts';
import { marketRemarks } from './markets.ts';
import { compareWords } from './words.ts';

const t = compareWords(words('en'));
const remarks = (...markets: Market[][]) =>
  marketRemarks(
    markets.map((each, index) => ({ name: 'ABCD'.charAt(index), markets: each })),
    'en',
    (market) => labels[market].en,
    t,
  ).map(({ shared, text }) => `${shared ? '=' : '≠'} ${text}`);

describe('markets are compared in words', () => {
  test.each<[Market[][], string[]]>([
    [
      [
        ['US', 'EU'],
        ['EU', 'US'],
      ],
      ['= Just the same target markets: United States and European Union.'],
    ],
    [
      [['US', 'EC'], ['US']],
      ['= Target markets of both: United States.', '≠ Target markets that only A names: Ecuador.'],
    ],
    [
      [['US'], ['US', 'EC'], ['US', 'EC']],
      ['= Target markets of all: United States.', '≠ Target markets that only B and C name: Ecuador.'],
    ],
    [
      [['ES'], ['EU']],
      [
        '≠ No target market that all of them name.',
        '≠ Target markets that only A names: Spain.',
        '≠ Target markets that only B names: European Union.',
        '≠ Not the same words, yet near: Spain (A) is part of European Union (B).',
      ],
    ],
    // Who names the part names the whole as well: nothing is near that is not already said.
    [
      [['ES', 'EU'], ['US']],
      [
        '≠ No target market that all of them name.',
        '≠ Target markets that only A names: Spain and European Union.',
        '≠ Target markets that only B names: United States.',
      ],
    ],
  ])('%j', (markets, expected) => {
    expect(remarks(...markets)).toEqual(expected);
  });

  test('every market is named, whatever they are', () => {
    const some = fc.subarray(Object.keys(labels) as Market[], { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (markets) => {
        const text = remarks(...markets).join('\n');
        for (const market of markets.flat()) expect(text).toContain(labels[market].en);
        expect(text).not.toMatch(/[{}]|undefined/);
      }),
    );
  });
});
