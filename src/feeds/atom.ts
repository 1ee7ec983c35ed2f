import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Language } from '../site/languages.ts';
import type { Entry } from './schema.ts';

/** A feed in one language. All addresses are absolute. */
export interface Feed {
  language: Language;
  title: string;
  subtitle: string;
  /** Name of the site: it stands for the authors, nobody is named. */
  author: string;
  home: string;
  /** Where the feed lies. */
  self: string;
  /** The page that shows the same; an entry is the anchor of its id there. */
  page: string;
  licence: string;
  /** The newest first. */
  entries: Entry[];
  /** The day an empty feed is of. */
  since: string;
  addressOf: (path: string) => string;
}

/** A day as Atom writes moments. Content knows days only. */
const moment = (day: string) => `${day}T00:00:00Z`;

const link = (rel: string, href: string, type: string, hreflang?: string) =>
  x('link', { rel, type, href, hreflang });

const entryElement = (entry: Entry, { language, page, addressOf }: Feed) =>
  x('entry', [
    x('id', `${page}#${entry.id}`),
    x('title', entry.title[language]),
    x('published', moment(entry.date)),
    x('updated', moment(entry.date)),
    link('alternate', addressOf(entry.page), 'text/html', language),
    x('content', { type: 'text' }, entry.text[language]),
  ]);

/** What ends a CDATA section may not stand in a text either; the library leaves it, and writes no such sections. */
const withoutSectionEnds = (xml: string) => xml.replaceAll(']]>', ']]&gt;');

/** A feed as an Atom document (RFC 4287). It is dated by its newest entry, not by the clock: two builds are equal. */
export const atomText = (feed: Feed): string => {
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.self),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    x('updated', moment(feed.entries[0]?.date ?? feed.since)),
    x('author', [x('name', feed.author), x('uri', feed.home)]),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html', feed.language),
    x('rights', feed.licence),
    ...feed.entries.map((entry) => entryElement(entry, feed)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${withoutSectionEnds(toXml(tree))}\n`;
};
