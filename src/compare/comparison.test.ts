import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consortium } from '../consortia/testing.ts';
import { allLabels } from '../list/labels.ts';
import { anyRows } from '../list/testing.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { type Compared, type ComparedProperty, compare, comparedProperties } from './comparison.ts';
import { compareWords } from './words.ts';

const properties = Object.fromEntries(comparedProperties.map((name) => [name, `(${name})`])) as Record<
  ComparedProperty,
  string
>;
const side = (consortia: Compared[], language: Language = 'en') =>
  compare(
    consortia,
    { language, labels: allLabels(language, [], words(language)), words: compareWords(words(language)) },
    properties,
  );

const a = consortium({ id: 'a', name: 'A' });
const b = consortium({
  id: 'b',
  name: 'B',
  sector: 'jewellery',
  department: 'arequipa',
  firms: 10,
  employment: 50,
  startYear: 2006,
  model: ['promotion'],
  markets: ['US'],
  offer: { en: ['Rings'], es: ['Anillos'] },
  channels: { en: ['Shops', 'retailers'], es: ['Tiendas', 'minoristas'] },
});

describe('side by side', () => {
  test('it is said what is shared and what is not', () => {
    expect(side([a, b])).toMatchObject({
      shared: [
        '(region): Macrosur (south).',
        'As many people: 50 each.',
        'Target markets of both: United States.',
        '(channels), in the same words: retailers.',
      ],
      different: [
        '(sector): Multi-sector (A); Jewellery (B).',
        '(department): Cusco (A); Arequipa (B).',
        'B: twice as many firms as A (10 against 5).',
        'A: twice as many people per firm as B (10 against 5).',
        'Begun in different years: 2007 (A); 2006 (B).',
        'Only A sells as well as promotes.',
        'Target markets that only A names: European Union.',
      ],
    });
  });

  test('each property has its cells, and how alike they are', () => {
    const { lines } = side([a, b], 'es');
    const line = (property: ComparedProperty) => lines.find((each) => each.property === property);
    expect(line('peoplePerFirm')).toMatchObject({ state: 'Different', cells: [['10'], ['5']] });
    expect(line('people')).toMatchObject({ state: 'Same', cells: [['50'], ['50']] });
    expect(line('markets')).toMatchObject({
      state: 'Partly',
      cells: [['Estados Unidos', 'Unión Europea'], ['Estados Unidos']],
    });
    expect(line('offer')?.cells).toEqual([['Alfombras'], ['Anillos']]);
  });

  test.each<[string, Compared['model'][], string]>([
    [
      'one that also sells',
      [['promotion'], ['promotion', 'sales'], ['promotion']],
      'Only B sells as well as promotes.',
    ],
    [
      'one that does not sell',
      [['promotion'], ['promotion', 'sales'], ['promotion', 'sales']],
      'Only A promotes without selling.',
    ],
    ['promotion and sales apart', [['promotion'], ['sales']], '(model): Promotion (A); Sales (B).'],
  ])('business models: %s', (_, models, text) => {
    const { different } = side(
      models.map((model, index) => consortium({ name: 'ABCD'.charAt(index), model })),
    );
    expect(different).toEqual([text]);
  });

  test('where associations of producers are members of some only, the numbers are said to be of another kind', () => {
    const { different } = side([a, consortium({ name: 'C', producerAssociations: true })]);
    expect(different[0]).toMatch(/^Associations of producers \(\*\) only here: C\./);
    const both = side([
      consortium({ producerAssociations: true }),
      consortium({ producerAssociations: true }),
    ]);
    expect(both.different).toEqual([]);
  });

  test('of one alone nothing is said, and it has its cells', () => {
    expect(side([a])).toMatchObject({ shared: [], different: [] });
    expect(side([a]).lines.every(({ cells }) => cells.length === 1)).toBe(true);
    expect(side([]).lines.every(({ cells }) => cells.length === 0)).toBe(true);
  });
});

const few = anyRows
  .filter((rows) => rows.length >= 2)
  .map((rows) => rows.slice(0, 4).map((row, index) => consortium({ ...row, name: `N${index}` })));

test('their order never changes what is the same, what is not, and how much is said', () => {
  fc.assert(
    fc.property(few, (consortia) => {
      const [one, other] = [side(consortia), side(consortia.toReversed())];
      expect(other.lines.map(({ state }) => state)).toEqual(one.lines.map(({ state }) => state));
      expect(other.shared.length).toBe(one.shared.length);
      expect(other.different.length).toBe(one.different.length);
    }),
  );
});

test('no sentence has an open gap, in either language', () => {
  fc.assert(
    fc.property(few, fc.constantFrom<Language>('en', 'es'), (consortia, language) => {
      const { shared, different } = side(consortia, language);
      expect([...shared, ...different].join('\n')).not.toMatch(/[{}]|undefined|NaN/);
    }),
  );
});

test('equals have no differences', () => {
  fc.assert(
    fc.property(few, ([one]) => {
      if (one) expect(side([one, { ...one, name: 'Twin' }]).different).toEqual([]);
    }),
  );
});
