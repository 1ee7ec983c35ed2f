import { expect, test } from 'vitest';
import { navigationFaults } from './navigation.ts';

const root = process.cwd();

test('every page is in the navigation, and every name in it is a page', () => {
  expect(navigationFaults(root)).toEqual([]);
});

test('a mistyped name is told with the one that is meant, and so is the page that it leaves out', () => {
  const faults = navigationFaults(root, [{ items: ['guide/mony', { link: '/tools/' }] }]);
  expect(faults[0]).toMatchObject({ found: "'guide/mony'", fix: "'guide/money'" });
  expect(faults.map(({ fix }) => fix)).toContain("'guide/money',");
});
