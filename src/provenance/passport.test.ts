import { expect, test } from 'vitest';
import type { Fact } from './facts.ts';
import { factCitation, factText, inReadingOrder } from './passport.ts';

const fact = (id: string, compute?: Fact['compute']) => ({ id, compute }) as Fact;

test('figures of the whole come before those of a part', () => {
  const part = fact('associations', { operation: 'count', where: { producerAssociations: true } });
  const order = inReadingOrder([part, fact('consortia', { operation: 'count' }), fact('months')]);
  expect(order.map(({ id }) => id)).toEqual(['consortia', 'months', 'associations']);
});

test('a quotient keeps its decimal, a count has none', () => {
  const compute = { operation: 'ratio' as const, of: ['people', 'firms'] };
  expect(factText('en', { value: 66, unit: 'people', compute }, 'people')).toBe('66.0 people');
  expect(factText('en', { value: 66, unit: 'people' }, 'people')).toBe('66 people');
});

test('a citation names figure, date, document, section and address', () => {
  const parts = {
    label: 'Firms',
    value: '177 firms',
    date: 'April 2008',
    document: 'UNIDO (2008). Report',
    section: 'Annex 3',
    site: 'Export consortia',
    address: 'https://example.org/en/facts/firms/',
  };
  expect(factCitation(parts)).toBe(
    'Firms: 177 firms (April 2008). UNIDO (2008). Report, Annex 3. Export consortia, https://example.org/en/facts/firms/',
  );
});
