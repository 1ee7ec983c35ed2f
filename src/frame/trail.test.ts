import { expect, test } from 'vitest';
import { words } from '../site/words.ts';
import { trailTo } from './trail.ts';

const trail = (path: string, shown: { text: string; href: string }[] = []) =>
  trailTo(path, shown, words('en'), (to) => `/en/${to}`).map(({ href }) => href);

test.each([
  ['', []],
  ['cases/questions', ['/en/cases']],
  ['cases', ['/en/']],
  ['catalogue', ['/en/']],
  ['about/sources', ['/en/catalogue']],
  ['about/bands', ['/en/about']],
])('the way to "%s" goes by the part of the site that it is in', (path, expected) => {
  expect(trail(path)).toEqual(expected);
});

test('the way that a page shows is the one that is told', () => {
  const shown = [{ text: 'Catalogue', href: '/en/catalogue/' }];
  expect(trail('catalogue/muyu', shown)).toEqual(['/en/catalogue/']);
});
