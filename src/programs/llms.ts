/** A link of a list, with what is behind it. The address is absolute. */
export interface ListedLink {
  text: string;
  href: string;
  note: string;
}

/** What a program is told of the site (llmstxt.org). */
export interface Llms {
  title: string;
  summary: string;
  /** What must be known before the links are followed. */
  paragraphs: string[];
  sections: { title: string; links: ListedLink[] }[];
}

const line = ({ text, href, note }: ListedLink) => `- [${text}](${href}): ${note}`;

/** The text of `llms.txt`: title, summary, what must be known, and lists of links under headings. */
export const llmsText = ({ title, summary, paragraphs, sections }: Llms): string =>
  [
    `# ${title}`,
    `> ${summary}`,
    ...paragraphs,
    ...sections.flatMap((section) => [`## ${section.title}`, section.links.map(line).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');

/** The text of `robots.txt`: everything may be read, and where the sitemap lies. */
export const robotsText = (sitemap: string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
