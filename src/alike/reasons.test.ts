import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consortium } from '../consortia/testing.ts';
import { facetIndex } from '../list/facet-index.ts';
import { allLabels } from '../list/labels.ts';
import { anyRows } from '../list/testing.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { missingText, reasonsOf } from './reasons.ts';
import { meritsOf, missing, regionsOf, traitsOf } from './score.ts';
import { anyWish } from './testing.ts';
import { noWish, type Wish } from './wish.ts';
import { alikeWords } from './words.ts';

const tongue = (language: Language) => ({
  language,
  labels: allLabels(language, [], words(language)),
  words: alikeWords(words(language)),
});
const muyu = consortium({});
const say = (wish: Partial<Wish>, language: Language = 'en', regions: string[] = []) =>
  reasonsOf(meritsOf({ ...noWish(), ...wish }, traitsOf(muyu), new Set(regions)), muyu, tongue(language));

describe('reasons in words', () => {
  test.each<[Partial<Wish>, string[], string[]]>([
    [{ sector: 'multisector', firms: 5 }, ['same sector (Multi-sector)', 'also 5 firms'], []],
    [{ firms: 4, people: 100 }, ['about as many firms (5)', '50 people, between half and double'], []],
    [
      { markets: ['US', 'EU', 'CL'] },
      ['also aims at: United States and European Union'],
      ['markets you chose and it does not aim at (Chile)'],
    ],
    [{ markets: ['ES'] }, ['a wider market: European Union (yours: Spain)'], []],
    [{ markets: ['europe'] }, ['a narrower market: European Union (yours: Europe)'], []],
    [{ markets: ['JP'] }, [], ['markets (United States and European Union)']],
    [
      { department: 'cusco', model: 'sales' },
      ['same department (Cusco)'],
      ['business model (Promotion and sales)'],
    ],
    [{ sector: 'other', people: 5000 }, [], ['sector (Multi-sector)', 'number of people (50)']],
    [{}, [], []],
  ])('%j', (wish, alike, unlike) => {
    expect(say(wish)).toEqual({ alike, unlike });
  });

  test('another department of the same macro-region', () => {
    expect(say({ department: 'puno' }, 'es', ['macrosur']).alike).toEqual([
      'misma macrorregión (Macrosur), en Cusco',
    ]);
  });
});

test.each<[Partial<Wish>, string]>([
  [{ sector: 'pisco' }, 'None of the 1 is in this sector: Pisco.'],
  [
    { sector: 'other' },
    'Your sector is not in the catalogue: what the 1 tell you is about place, market and size.',
  ],
  [{ department: 'loreto' }, 'None of the 1 is in Loreto.'],
  [{ people: 1000 }, 'None of the 1 has so many people: the largest has 50.'],
])('of %j it is said that nobody has it', (wish, text) => {
  const index = facetIndex([muyu]);
  const lacks = missing({ ...noWish(), ...wish }, index);
  expect(lacks.map((lack) => missingText(lack, 1, tongue('en')))).toEqual([text]);
});

test('no text has an open gap, and each criterion is spoken of', () => {
  fc.assert(
    fc.property(anyRows, anyWish, fc.constantFrom<Language>('en', 'es'), (rows, wish, language) => {
      const index = facetIndex(rows);
      const regions = regionsOf(index, wish.department);
      const lacks = missing(wish, index).map((lack) => missingText(lack, rows.length, tongue(language)));
      for (const row of rows) {
        const merits = meritsOf(wish, traitsOf(row), regions);
        const { alike, unlike } = reasonsOf(merits, row, tongue(language));
        expect(alike.length + unlike.length).toBeGreaterThanOrEqual(merits.length);
        expect([...alike, ...unlike, ...lacks].join('\n')).not.toMatch(/[{}]|undefined|NaN/);
      }
    }),
  );
});
