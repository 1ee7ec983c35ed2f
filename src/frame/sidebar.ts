import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entries = StarlightRouteData['sidebar'];

/** A link of the sidebar; `current` is the value of `aria-current`. */
export interface SidebarLink {
  label: string;
  href: string;
  current: 'page' | 'true' | undefined;
}

/** A group of the sidebar with its links. */
export interface SidebarGroup {
  label: string;
  open: boolean;
  links: SidebarLink[];
}

/**
 * The sidebar as it is shown. Where the page itself is not in it, the link to the page's parent is marked as the place
 * one is in: pages of single records are too many for the sidebar.
 *
 * @param parent address of the page above the one that is shown
 * @throws Error where an entry is no group, or a group holds anything but links: nothing else is drawn
 */
export function sidebarGroups(entries: Entries, parent: string | undefined): SidebarGroup[] {
  const groups = entries.map((group) => {
    if (group.type !== 'group') throw new Error(`Sidebar: "${group.label}" stands outside a group`);
    const links = group.entries.map((entry) => {
      if (entry.type !== 'link') throw new Error(`Sidebar: "${entry.label}" is a group in a group`);
      return entry;
    });
    return { ...group, links };
  });
  const isListed = groups.some(({ links }) => links.some(({ isCurrent }) => isCurrent));
  const markOf = ({ href, isCurrent }: { href: string; isCurrent: boolean }) => {
    if (isCurrent) return 'page';
    return !isListed && href === parent ? 'true' : undefined;
  };
  return groups.map(({ label, collapsed, links }) => ({
    label,
    open: !collapsed || links.some((link) => markOf(link) !== undefined),
    links: links.map((link) => ({ label: link.label, href: link.href, current: markOf(link) })),
  }));
}
