import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, test } from 'vitest';
import { withParentMarked } from './sidebar.ts';

const link = (href: string, isCurrent = false) => ({
  type: 'link' as const,
  label: href,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});

const sidebar: StarlightRouteData['sidebar'] = [
  link('/en/about/'),
  {
    type: 'group',
    label: 'Evidence',
    entries: [link('/en/catalogue/'), link('/en/facts/')],
    collapsed: false,
    badge: undefined,
  },
];

test('the link to the parent is marked, in groups too, and no other', () => {
  const marked = JSON.stringify(withParentMarked(sidebar, '/en/facts/'));
  expect(marked.match(/"href":"[^"]+","isCurrent":false,"attrs":\{"aria-current":"true"\}/g)).toEqual([
    '"href":"/en/facts/","isCurrent":false,"attrs":{"aria-current":"true"}',
  ]);
});

test('a page that has a link of its own needs no other', () => {
  const own = [...sidebar, link('/en/about/sources/', true)];
  expect(withParentMarked(own, '/en/about/')).toEqual(own);
});

test('without a parent all stays as it is', () => {
  expect(withParentMarked(sidebar, undefined)).toEqual(sidebar);
});
