import { expect, test } from 'vitest';
import { routeOf } from './pages-integration.ts';

test.each([
  ['index.astro', '/'],
  ['404.astro', '/404'],
  ['[language]/catalogue/index.astro', '/[language]/catalogue'],
  ['[language]/facts/[id].astro', '/[language]/facts/[id]'],
  ['data/facts.json.ts', '/data/facts.json'],
])('%s is served at %s', (file, route) => {
  expect(routeOf(file)).toBe(route);
});
