import { expect, test } from 'vitest';
import { consortiumSchema } from '../consortia/schema.ts';
import { consortium, minimal } from '../consortia/testing.ts';
import { madeUpConsortia } from './made-up.ts';

const real = [minimal, consortium({ id: 'acmc', macroRegion: 'lima', department: 'lima', number: 9 })];

test('made-up consortia are sound records with ids and numbers of their own, after the real ones', () => {
  const made = madeUpConsortia(real, 200);
  expect(made.slice(0, 2)).toEqual(real);
  expect(made.filter((record) => !consortiumSchema.safeParse(record).success)).toEqual([]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(200);
  expect(new Set(made.map(({ macroRegion, number }) => `${macroRegion} ${number}`)).size).toBe(200);
});

test('they are the same every time', () => {
  expect(madeUpConsortia(real, 50)).toEqual(madeUpConsortia(real, 50));
});
