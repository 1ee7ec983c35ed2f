import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type HeadTags = StarlightRouteData['head'];

interface Shared {
  /** From `sharedTitle`. */
  title: string;
  isHome: boolean;
}

/** The title of a page for whoever is sent a link: it says of which site it is, once. */
export const sharedTitle = (title: string, siteName: string): string =>
  title === siteName ? title : `${title} – ${siteName}`;

/** As much of a title as a browser or a list of results shows. */
const longestTitle = 70;

/** The title of a page without the name of the site, where there is no room for both. */
const shortTitle = (title: string): string =>
  title.length > longestTitle ? title.replace(/ \| [^|]*$/, '') : title;

/** Words the head for whoever is sent a link, and the home is a website. */
export function asShared(head: HeadTags, { title, isHome }: Shared): HeadTags {
  const contents: Record<string, string> = {
    'og:title': title,
    'og:type': isHome ? 'website' : 'article',
  };
  // Which programs made the page is nobody's need, least of all on a slow line; `robots.txt` leads to the site map.
  const told = head.filter(({ attrs }) => attrs?.name !== 'generator' && attrs?.rel !== 'sitemap');
  return told.map((tag) => {
    if (tag.tag === 'title') return { ...tag, content: shortTitle(tag.content ?? '') };
    const { property = '' } = tag.attrs ?? {};
    const content = contents[String(property)];
    return content ? { ...tag, attrs: { ...tag.attrs, content } } : tag;
  });
}
