import { expect, test } from 'vitest';
import { minimal } from '../consortia/testing.ts';
import { bySameness, printedCells } from './as-printed.ts';

test('each cell stands beside its reading, with the note on the field it was read into', () => {
  const cells = printedCells(minimal, 'es');
  expect(cells.map(({ printed }) => printed)).toEqual(Object.values(minimal.printed));
  expect(cells.find(({ column }) => column === 'catalogue.department')).toEqual({
    column: 'catalogue.department',
    printed: 'Cuzco',
    cleaned: 'Cusco',
    notes: ['Cuzco se escribe Cusco.'],
  });
});

test('cells that are read as printed and have no note are parted from the others', () => {
  const { same, different } = bySameness(printedCells(minimal, 'en'));
  expect(same.map(({ column }) => column)).toEqual([
    'catalogue.firms',
    'catalogue.people',
    'catalogue.startYear',
  ]);
  expect(same.length + different.length).toBe(10);
});
