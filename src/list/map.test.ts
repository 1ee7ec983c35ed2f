import { expect, test } from 'vitest';
import departments from '../../content/vocabulary/departments.json' with { type: 'json' };
import type { Consortium } from '../consortia/schema.ts';
import { mapTiles } from './map.ts';

test('every department has one tile, and no two share a place', () => {
  const tiles = mapTiles([]);
  expect(tiles.map(({ department }) => department).toSorted()).toEqual(Object.keys(departments).toSorted());
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
});

test('consortia stand on the tile of their department', () => {
  const records = [
    { id: 'a', department: 'cusco' },
    { id: 'b', department: 'cusco' },
    { id: 'c', department: 'puno' },
  ] as Consortium[];
  const filled = mapTiles(records).filter(({ consortia }) => consortia.length > 0);
  expect(filled.map(({ department, consortia }) => [department, consortia.map(({ id }) => id)])).toEqual([
    ['cusco', ['a', 'b']],
    ['puno', ['c']],
  ]);
});
