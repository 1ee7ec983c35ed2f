import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FeedId, feedIds, feedPath } from '../feeds/entries.ts';
import { type XmlElement, xmlRoot } from '../feeds/testing.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import { type BuiltPage, readPages, root } from './built-site.ts';

const pages = readPages('dist');
const { records } = readRecords(process.cwd());
const page = (address: string): BuiltPage => {
  const found = pages.find((each) => each.address === address);
  if (!found) throw new Error(`dist has no page ${address}`);
  return found;
};

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const texts = (element: XmlElement, name: string) => element.all(name).map(({ text }) => text);
const links = (element: XmlElement) => element.all('link').map(({ attributes }) => attributes);

const cases = languages.flatMap((language) => feedIds.map((feed) => ({ language, feed })));

describe.each(cases)('the feed of $feed in $language', ({ language, feed }) => {
  const self = `${root}/${feedPath(feed, language)}`;
  const shown = `${root}/${language}/about/news/`;
  const document = xmlRoot(readFileSync(`dist/${feedPath(feed, language)}`, 'utf8'));
  const entries = document.all('entry');

  test('has all that RFC 4287 asks of a feed, each once', () => {
    expect(document).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    });
    expect(texts(document, 'id')).toEqual([self]);
    expect(texts(document, 'title')).toEqual([expect.stringContaining(words(language)('site.name'))]);
    expect(texts(document, 'updated')).toEqual([expect.stringMatching(moment)]);
    expect(document.all('author').flatMap((author) => texts(author, 'name'))).toEqual([
      words(language)('site.name'),
    ]);
    expect(links(document)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: shown, hreflang: language },
    ]);
  });

  test('has all that RFC 4287 asks of each entry, and ids that are all different', () => {
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'content', 'link'])
        expect(entry.all(name), name).toHaveLength(1);
      expect(entry.child('updated')?.text).toMatch(moment);
      expect(entry.child('content')).toMatchObject({ attributes: { type: 'text' } });
      expect(entry.child('content')?.text).not.toBe('');
    }
    const ids = entries.map((entry) => entry.child('id')?.text);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is dated by its newest entry, which stands first', () => {
    const dates = entries.map((entry) => entry.child('updated')?.text);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(document.child('updated')?.text).toBe(dates[0]);
  });

  test('leads to anchors of the page of news, and to pages that are there, in its language', () => {
    for (const entry of entries) {
      const [address = '', anchor] = entry.child('id')?.text.split('#') ?? [];
      expect(address).toBe(shown);
      const place = page(`/${language}/about/news/`).html.querySelector(`[id="${anchor}"]`);
      expect(place?.querySelector('h3')?.text).toBe(entry.child('title')?.text);
      expect(place?.text).toContain(entry.child('content')?.text);
      const { href = '' } = entry.child('link')?.attributes ?? {};
      expect(page(href.slice(root.length)).language).toBe(language);
      expect(place?.querySelector('a')?.getAttribute('href')).toBe(new URL(href).pathname);
    }
  });

  test('is named in the head of the home page and of the page of news, and of no other', () => {
    const naming = pages.filter(({ html }) =>
      html
        .querySelectorAll('link[rel=alternate][type="application/atom+xml"]')
        .some((link) => new URL(link.getAttribute('href') ?? '', root).href === self),
    );
    expect(naming.map(({ address }) => address)).toEqual([`/${language}/about/news/`, `/${language}/`]);
  });
});

test.each(feedIds)(
  'the feeds of %s have the same entries in both languages, all that the content has',
  (feed: FeedId) => {
    const [en, es] = languages.map((language) =>
      xmlRoot(readFileSync(`dist/${feedPath(feed, language)}`, 'utf8'))
        .all('entry')
        .map((entry) => entry.child('id')?.text.split('#')[1]),
    );
    expect(en).toEqual(es);
    const expected = feed === 'news' ? [...records.news, ...records.releases] : records.corrections;
    expect(en).toHaveLength(expected.length);
  },
);

test.each(languages)('the page of news in %s says where a feed has no entry', (language) => {
  const { html, text } = page(`/${language}/about/news/`);
  const none = words(language)('feeds.noCorrections');
  expect(text.includes(none)).toBe(records.corrections.length === 0);
  expect(html.querySelectorAll('.entry')).toHaveLength(
    records.news.length + records.releases.length + records.corrections.length,
  );
});
