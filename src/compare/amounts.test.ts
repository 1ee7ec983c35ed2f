import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../site/words.ts';
import { amountRemark, proportion, type Unit } from './amounts.ts';
import { compareWords } from './words.ts';

const names = ['A', 'B', 'C', 'D'];
const say = (unit: Unit, values: number[], language: 'en' | 'es' = 'en') =>
  amountRemark(
    unit,
    values.map((value, index) => ({ name: names[index] ?? '', value })),
    language,
    compareWords(words(language)),
  ).text;

describe('numbers are compared in words', () => {
  test.each<[Unit, number[], string, string]>([
    ['firms', [5, 5], 'As many firms: 5 each.', 'Igual número de empresas: 5 cada uno.'],
    [
      'firms',
      [10, 5],
      'A: twice as many firms as B (10 against 5).',
      'A: el doble de empresas que B (10 frente a 5).',
    ],
    [
      'firms',
      [5, 10],
      'B: twice as many firms as A (10 against 5).',
      'B: el doble de empresas que A (10 frente a 5).',
    ],
    [
      'firms',
      [9, 3],
      'A: 3 times as many firms as B (9 against 3).',
      'A: 3 veces el número de empresas de B (9 frente a 3).',
    ],
    ['firms', [6, 5], 'A: 1 more firm than B (6 against 5).', 'A: 1 empresa más que B (6 frente a 5).'],
    [
      'people',
      [84, 63],
      'A: 21 more people than B (84 against 63).',
      'A: 21 personas más que B (84 frente a 63).',
    ],
    [
      'people',
      [101, 50],
      'A: about twice as many people as B (101 against 50).',
      'A: cerca del doble de personas que B (101 frente a 50).',
    ],
    [
      'people',
      [900, 54],
      'A: about 17 times as many people as B (900 against 54).',
      'A: unas 17 veces el número de personas de B (900 frente a 54).',
    ],
    [
      'perFirm',
      [31 / 3, 31 / 3],
      'As many people per firm: 10.3 each.',
      'Igual número de personas por empresa: 10.3 cada uno.',
    ],
    [
      'perFirm',
      [31 / 3, 10.34],
      'About as many people per firm: 10.3 each.',
      'Casi el mismo número de personas por empresa: 10.3 cada uno.',
    ],
    [
      'perFirm',
      [10, 9],
      'A: 1 more person per firm than B (10 against 9).',
      'A: 1 persona por empresa más que B (10 frente a 9).',
    ],
    [
      'firms',
      [10, 5, 10],
      'A and C each: twice as many firms as B (10 against 5).',
      'A y C, cada uno: el doble de empresas que B (10 frente a 5).',
    ],
    [
      'firms',
      [14, 3, 5],
      'From 3 firms (B) to 14 (A): about 4.7 times as many.',
      'De 3 empresas (B) a 14 (A): unas 4.7 veces.',
    ],
    [
      'people',
      [60, 70, 65, 60],
      'From 60 people (A and D) to 70 (B): 10 more.',
      'De 60 personas (A y D) a 70 (B): 10 más.',
    ],
  ])('%s %j', (unit, values, english, spanish) => {
    expect(say(unit, values)).toBe(english);
    expect(say(unit, values, 'es')).toBe(spanish);
  });

  test('whatever they are: no gap is left open, and each name stands in a sentence of two', () => {
    const value = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(
        fc.constantFrom<Unit>('firms', 'people', 'perFirm'),
        fc.array(value, { minLength: 2, maxLength: 4 }),
        (unit, values) => {
          const text = say(unit, values);
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
          if (values.length === 2 && values[0] !== values[1]) expect(text).toMatch(/A.*B|B.*A/);
        },
      ),
    );
  });
});

test('a proportion is true: what is called exact is, what is rounded is near', () => {
  const value = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(value, value, (one, two) => {
      const [more, fewer] = [Math.max(one, two), Math.min(one, two)];
      const { kind, n } = proportion(more, fewer);
      if (kind === 'Plus') expect(fewer + n).toBeCloseTo(more);
      else if (kind.startsWith('About')) expect(Math.abs(more / fewer - n) / n).toBeLessThanOrEqual(0.05);
      else expect(n * fewer).toBeCloseTo(more);
    }),
  );
});
