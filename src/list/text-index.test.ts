import { expect, test } from 'vitest';
import { rowsWithText, textShards, wordsOf } from './text-index.ts';

const shards = textShards([
  'Joyería de plata, Cusco',
  'Muebles de madera',
  'Joyas y platería; ñandú',
  'constructor',
]);
const find = (query: string) => [...rowsWithText(query, shards)].sort();

test('words are compared without accents and in lower case', () => {
  expect(wordsOf('Joyería, Ñandú 2008 – a')).toEqual(['joyeria', 'nandu', '2008']);
});

test.each([
  ['joyeria', [0]],
  ['JOY', [0, 2]],
  ['joy plat', [0, 2]],
  ['plata cusco', [0]],
  ['madera plata', []],
  ['ñandu', [2]],
  ['constructor', [3]],
  ['xyz', []],
])('"%s" finds the texts with words that begin so', (query, rows) => {
  expect(find(query)).toEqual(rows);
});

test('a query needs only the parts of its first letters', () => {
  const few = new Map([...shards].filter(([letter]) => letter === 'm'));
  expect([...rowsWithText('muebles madera', few)]).toEqual([1]);
});
