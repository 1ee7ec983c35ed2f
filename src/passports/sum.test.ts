import { describe, expect, test } from 'vitest';
import type { Fact } from '../provenance/facts.ts';
import { formatNumber } from '../site/format.ts';
import { computedFrom, contradicting, orderedValues, type Terms, writtenSum } from './sum.ts';

const sum = (operation: Terms['operation'], values: number[], result: number, shown: string) =>
  writtenSum({ operation, values, result, shown, write: (value) => formatNumber('en', value, 'exact') });

describe('a computation is written so that one can redo it', () => {
  test.each([
    ['sum', [0, 11900, 17500], 29400, 'US$\u00a029,400', '0 + 11,900 + 17,500 = US$\u00a029,400'],
    ['total', [5, 4], 9, '9 firms', '5 + 4 = 9 firms'],
    ['difference', [98300, 29400], 68900, 'US$\u00a068,900', '98,300 − 29,400 = US$\u00a068,900'],
    ['part', [17000, 70], 11900, 'US$\u00a011,900', '17,000 × 70 ÷ 100 = US$\u00a011,900'],
    ['percentage', [2640, 4365], 60.4810996564, '60.5%', '2,640 ÷ 4,365 × 100 = 60.4811 ≈ 60.5%'],
    ['percentage', [1, 4], 25, '25%', '1 ÷ 4 × 100 = 25%'],
    ['change', [50000, 10000], -80, '-80%', '(10,000 − 50,000) ÷ 50,000 × 100 = -80%'],
    ['ratio', [177, 30], 5.9, '5.9 firms', '177 ÷ 30 = 5.9 firms'],
    ['ratio', [2640, 40], 66, '66.0 people', '2,640 ÷ 40 = 66.0 people'],
    ['median', [9, 5, 6, 3], 5.5, '5.5 firms', '(5 + 6) ÷ 2 = 5.5 firms'],
  ] as const)('%s of %j', (operation, values, result, shown, written) => {
    expect(sum(operation, [...values], result, shown)).toBe(written);
  });

  test('a rounded figure is not taken for the exact one that its digits begin with', () => {
    expect(sum('ratio', [1, 8], 0.125, '0.1 firms')).toBe('1 ÷ 8 = 0.125 ≈ 0.1 firms');
    expect(sum('ratio', [5, 10], 0.5, '10.5 firms')).toBe('5 ÷ 10 = 0.5 ≈ 10.5 firms');
  });

  test('nothing is reckoned where records are counted or one is picked out', () => {
    expect(sum('count', [1, 1], 2, '2 consortia')).toBeUndefined();
    expect(sum('largest', [5, 14, 3], 14, '14 firms')).toBeUndefined();
    expect(sum('median', [5, 14, 3], 5, '5 firms')).toBeUndefined();
  });

  test('what is picked out by its place is shown in order', () => {
    expect(orderedValues('median', [10, 9, 100])).toEqual([9, 10, 100]);
    expect(orderedValues('total', [10, 9])).toBeUndefined();
  });
});

describe('the other way round', () => {
  const fact = (id: string, more: Partial<Fact> = {}) => ({ id, from: [], ...more }) as unknown as Fact;
  const note = { en: 'It does not fit.', es: 'No encaja.' };

  test('a figure knows what is computed from it', () => {
    const facts = [fact('a'), fact('b', { from: ['a', 'c'] }), fact('d', { from: ['b'] })];
    expect(computedFrom('a', facts).map(({ id }) => id)).toEqual(['b']);
  });

  test('a figure knows what speaks against it, once', () => {
    const one = fact('one', { conflicts: [{ fact: 'two', note }] });
    const two = fact('two', { conflicts: [{ fact: 'one', note }] });
    const three = fact('three', { conflicts: [{ note }, { fact: 'two', note }] });
    const facts = [one, two, three];
    expect(contradicting(two, facts).map(({ other }) => other.id)).toEqual(['three']);
    expect(contradicting(one, facts)).toEqual([]);
  });
});
