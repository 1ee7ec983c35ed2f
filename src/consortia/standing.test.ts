import { expect, test } from 'vitest';
import type { Consortium } from './schema.ts';
import { standings } from './standing.ts';
import { consortium } from './testing.ts';

const sizes: [firms: number, employment: number][] = [
  [2, 20],
  [5, 50],
  [5, 900],
  [5, 60],
  [14, 70],
];
const all = sizes.map(([firms, employment], index) => consortium({ id: `c-${index}`, firms, employment }));

test('a consortium stands between the smallest and the largest; equal ones share the middle of their places', () => {
  const of = standings(all);
  expect(all.map((one) => of(one).firms)).toEqual([0, 0.5, 0.5, 0.5, 1]);
  expect(all.map((one) => of(one).people)).toEqual([0, 0.25, 1, 0.5, 0.75]);
});

test('people per firm are measured too', () => {
  const of = standings(all);
  expect(all.map((one) => of(one).peoplePerFirm)).toEqual([0.5, 0.5, 1, 0.75, 0]);
});

test('the median stands in the middle, even where more are above it than below', () => {
  const [small, ...others] = [2, 5, 5, 5, 6, 7, 8].map((firms, index) =>
    consortium({ id: `c-${index}`, firms }),
  );
  const of = standings([small as Consortium, ...others]);
  expect(others.map((one) => of(one).firms)).toEqual([0.5, 0.5, 0.5, 4 / 6, 5 / 6, 1]);
});

test('one alone has a place', () => {
  const one = consortium({});
  expect(standings([one])(one).firms).toBeTypeOf('number');
});
