import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, test } from 'vitest';
import { sidebarGroups } from './sidebar.ts';

type Entries = StarlightRouteData['sidebar'];

const link = (href: string, isCurrent = false) => ({
  type: 'link' as const,
  label: href,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});

const group = (label: string, entries: Entries, collapsed = true) => ({
  type: 'group' as const,
  label,
  entries,
  collapsed,
  badge: undefined,
});

const sidebar: Entries = [
  group('Evidence', [link('/en/catalogue/'), link('/en/facts/')]),
  group('Site', [link('/en/about/')], false),
];

/** Marked links, and the groups that stand open. */
const shown = (entries: Entries, parent?: string) => {
  const groups = sidebarGroups(entries, parent);
  return {
    marked: groups.flatMap(({ links }) =>
      links.filter(({ current }) => current).map(({ href, current }) => `${href} ${current}`),
    ),
    open: groups.filter(({ open }) => open).map(({ label }) => label),
  };
};

test('the page one is on is marked, and its group stands open', () => {
  const current = [group('Guide', [link('/en/guide/', true)]), ...sidebar];
  expect(shown(current)).toEqual({ marked: ['/en/guide/ page'], open: ['Guide', 'Site'] });
});

test('the link to the parent is marked where the page has none, and its group stands open', () => {
  expect(shown(sidebar, '/en/facts/')).toEqual({ marked: ['/en/facts/ true'], open: ['Evidence', 'Site'] });
});

test('a page that has a link of its own needs no other', () => {
  const own = [group('Sources', [link('/en/about/sources/', true)], false), ...sidebar];
  expect(shown(own, '/en/about/').marked).toEqual(['/en/about/sources/ page']);
});

test('without a parent nothing is marked', () => {
  expect(shown(sidebar)).toEqual({ marked: [], open: ['Site'] });
});

test.each([
  ['a link outside a group', [link('/en/about/')]],
  ['a group in a group', [group('Guide', [group('Stages', [])])]],
])('%s is refused', (_, entries) => {
  expect(() => sidebarGroups(entries, undefined)).toThrow('Sidebar: ');
});
