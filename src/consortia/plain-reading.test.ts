import { expect, test } from 'vitest';
import { unexplained } from './plain-reading.ts';
import { consortium, minimal } from './testing.ts';

const columns = (changes: object) => unexplained(consortium(changes)).map(({ column }) => column);
const printed = (changes: object) => ({ printed: { ...minimal.printed, ...changes } });
const note = { en: 'Why.', es: 'Por qué.' };

test.each([
  ['accents and capitals', { name: 'Joyería Sur', ...printed({ name: 'JOYERIA SUR' }) }],
  ['items and what stands between them', { channels: { en: ['a', 'b'], es: ['Bares', 'Ferias'] } }],
  ['a word in two', { offer: { en: ['a'], es: ['Mototaxis'] }, ...printed({ offer: 'Moto Taxis' }) }],
  ['USA', { markets: ['US'], ...printed({ markets: 'USA' }) }],
])('%s: the plain rules say it', (_, changes) => {
  const explained = { ...printed({ channels: 'Bares y Ferias' }), ...changes };
  const [column] = Object.keys(changes).filter((key) => key !== 'printed');
  expect(columns(explained)).not.toContain(column);
});

test('a misprint, a city for a department, a merged sector and another number need a note', () => {
  const changes = {
    ...printed({ name: 'Cocorcio Muyu', region: 'Trujillo', sector: 'Ropa Interior', firms: '5(*) o 6' }),
    readings: [],
  };
  expect(columns(changes)).toEqual(['name', 'firms', 'region', 'sector']);
  const readings = (['name', 'department', 'sector', 'firms'] as const).map((field) => ({ field, note }));
  expect(columns({ ...changes, readings })).toEqual([]);
});

test('a market left out needs a note', () => {
  expect(columns({ markets: ['US'] })).toContain('markets');
});
