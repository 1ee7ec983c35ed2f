import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, test } from 'vitest';
import { sidebarParts } from './sidebar.ts';

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

const guide = { label: 'Guide', href: '/en/guide/start/', within: ['/en/guide/', '/en/worksheets/'] };

/** Marked links, the groups that stand open, and the sections that one link stands for. */
const shown = (
  entries: Entries,
  { page = '/en/facts/x/', parent }: { page?: string; parent?: string } = {},
) => {
  const parts = sidebarParts(entries, { page, parent, sections: [guide] });
  const groups = parts.filter((part) => 'links' in part);
  return {
    marked: groups.flatMap(({ links }) =>
      links.filter(({ current }) => current).map(({ href, current }) => `${href} ${current}`),
    ),
    open: groups.filter(({ open }) => open).map(({ label }) => label),
    folded: parts.filter((part) => 'href' in part).map(({ href }) => href),
  };
};

test('the page one is on is marked, and its group stands open', () => {
  const current = [group('Stages', [link('/en/guide/', true)]), ...sidebar];
  expect(shown(current, { page: '/en/guide/' })).toEqual({
    marked: ['/en/guide/ page'],
    open: ['Stages', 'Site'],
    folded: [],
  });
});

test('the groups of a section are one link outside it, and stand whole on every page within it', () => {
  const withGuide = [group('Read', [link('/en/guide/')]), group('Do', [link('/en/worksheets/')]), ...sidebar];
  expect(shown(withGuide).folded).toEqual(['/en/guide/start/']);
  expect(shown(withGuide, { page: '/en/worksheets/minutes/', parent: '/en/worksheets/' })).toEqual({
    marked: ['/en/worksheets/ true'],
    open: ['Do', 'Site'],
    folded: [],
  });
});

test('the link to the parent is marked where the page has none, and its group stands open', () => {
  expect(shown(sidebar, { parent: '/en/facts/' })).toMatchObject({
    marked: ['/en/facts/ true'],
    open: ['Evidence', 'Site'],
  });
});

test('a page that has a link of its own needs no other', () => {
  const own = [group('Sources', [link('/en/about/sources/', true)], false), ...sidebar];
  expect(shown(own, { parent: '/en/about/' }).marked).toEqual(['/en/about/sources/ page']);
});

test('without a parent nothing is marked', () => {
  expect(shown(sidebar)).toMatchObject({ marked: [], open: ['Site'] });
});

test.each([
  ['a link outside a group', [link('/en/about/')]],
  ['a group in a group', [group('Guide', [group('Stages', [])])]],
])('%s is refused', (_, entries) => {
  expect(() => shown(entries)).toThrow('Sidebar: ');
});
