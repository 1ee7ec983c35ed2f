import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type HeadTags = StarlightRouteData['head'];

interface Shared {
  title: string;
  siteName: string;
  isHome: boolean;
}

/** Words the head for whoever is sent a link: the title says of which site it is, and the home is a website. */
export function asShared(head: HeadTags, { title, siteName, isHome }: Shared): HeadTags {
  const contents: Record<string, string> = {
    'og:title': `${title} – ${siteName}`,
    'og:type': isHome ? 'website' : 'article',
  };
  // Which programs made the page is nobody's need, least of all on a slow line; `robots.txt` leads to the site map.
  const told = head.filter(({ attrs }) => attrs?.name !== 'generator' && attrs?.rel !== 'sitemap');
  return told.map((tag) => {
    const { property = '' } = tag.attrs ?? {};
    const content = contents[String(property)];
    return content ? { ...tag, attrs: { ...tag.attrs, content } } : tag;
  });
}
