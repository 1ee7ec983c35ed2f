/** A thing as schema.org describes it. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/** A page on the way to the one that is shown. */
export interface TrailStep {
  text: string;
  /** Address on the site: `/en/catalogue/`. */
  href: string;
}

/**
 * Data for programs as the text of a script element. `<` is escaped, so that no text in them can end the element.
 */
export const jsonLdText = (data: JsonLd): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');

/**
 * The way to a page: the pages above it, outermost first, and itself.
 *
 * @param site origin of the site
 */
export const breadcrumbList = (trail: TrailStep[], site: URL | undefined): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: new URL(href, site).href,
  })),
});
