import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entries = StarlightRouteData['sidebar'];

const hasCurrent = (entries: Entries): boolean =>
  entries.some((entry) => (entry.type === 'group' ? hasCurrent(entry.entries) : entry.isCurrent));

const mark = (entries: Entries, href: string): Entries =>
  entries.map((entry) => {
    if (entry.type === 'group') return { ...entry, entries: mark(entry.entries, href) };
    return entry.href === href ? { ...entry, attrs: { ...entry.attrs, 'aria-current': 'true' } } : entry;
  });

/**
 * Marks the link to a page's parent as the place one is in, where the page itself is not in the sidebar: pages of
 * single records are too many for it.
 *
 * @param parent address of the page above the one that is shown
 */
export const withParentMarked = (entries: Entries, parent: string | undefined): Entries =>
  parent && !hasCurrent(entries) ? mark(entries, parent) : entries;
