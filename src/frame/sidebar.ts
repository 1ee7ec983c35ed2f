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

/** A part of the site with many pages: elsewhere in the site one link stands for all of them. */
export interface Section {
  label: string;
  href: string;
  /** Beginnings of the addresses of its pages. */
  within: string[];
}

/** Where the sidebar is shown. */
interface Place {
  /** Address of the page. */
  page: string;
  /** Address of the page above it. */
  parent: string | undefined;
  sections: Section[];
}

/** The groups as they stand in the configuration, each with links and nothing else. */
function groupsOf(entries: Entries) {
  return entries.map((group) => {
    if (group.type !== 'group') throw new Error(`Sidebar: "${group.label}" stands outside a group`);
    const links = group.entries.map((entry) => {
      if (entry.type !== 'link') throw new Error(`Sidebar: "${entry.label}" is a group in a group`);
      return entry;
    });
    return { ...group, links };
  });
}

/**
 * The sidebar as it is shown. A section is unfolded only on its own pages: what leads through the guide would weigh on
 * every page of the site. Where the page itself is not in the sidebar, the link to the page's parent is marked as the
 * place one is in: pages of single records are too many for it.
 *
 * @throws Error where an entry is no group, or a group holds anything but links: nothing else is drawn
 */
export function sidebarParts(
  entries: Entries,
  { page, parent, sections }: Place,
): Array<SidebarGroup | Section> {
  const groups = groupsOf(entries);
  const isListed = groups.some(({ links }) => links.some(({ isCurrent }) => isCurrent));
  const markOf = ({ href, isCurrent }: { href: string; isCurrent: boolean }): SidebarLink['current'] => {
    if (isCurrent) return 'page';
    return !isListed && href === parent ? 'true' : undefined;
  };
  const isWithin = (address: string, { within }: Section) =>
    within.some((start) => address.startsWith(start));
  const foldedOf = (address: string) =>
    sections.find((section) => isWithin(address, section) && !isWithin(page, section));
  const parts = groups.map(
    ({ label, collapsed, links }) =>
      foldedOf(links[0]?.href ?? '') ?? {
        label,
        open: !collapsed || links.some((link) => markOf(link) !== undefined),
        links: links.map((link) => ({ label: link.label, href: link.href, current: markOf(link) })),
      },
  );
  return [...new Set(parts)];
}
