import { expect, test } from 'vitest';
import { atomText, type Feed } from './atom.ts';
import { type XmlElement, xmlRoot } from './testing.ts';

const feed = (entries: Feed['entries']): Feed => ({
  language: 'es',
  title: 'Sitio: Novedades',
  subtitle: 'Lo nuevo',
  author: 'Sitio',
  home: 'https://example.org/base/es/',
  self: 'https://example.org/base/feeds/es/news.xml',
  page: 'https://example.org/base/es/about/news/',
  licence: 'CC BY 4.0',
  entries,
  since: '2026-01-02',
  addressOf: (path) => `https://example.org/base/es/${path}/`,
});

const entry = (id: string, date: string, text = 'A text') => ({
  id,
  date,
  title: { en: 'Title', es: `Título ${id}` },
  text: { en: text, es: text },
  page: 'guide/money',
});

const childText = (element: XmlElement | undefined, name: string) => element?.child(name)?.text;

test('a feed is dated by its newest entry, an empty one by the day that it is kept since', () => {
  const dated = xmlRoot(atomText(feed([entry('b', '2026-03-04'), entry('a', '2026-03-03')])));
  expect(childText(dated, 'updated')).toBe('2026-03-04T00:00:00Z');
  const empty = xmlRoot(atomText(feed([])));
  expect(childText(empty, 'updated')).toBe('2026-01-02T00:00:00Z');
  expect(empty.all('entry')).toEqual([]);
});

test('an entry has the anchor on the page as its identity, and leads to the page it is of, in the language', () => {
  const [first] = xmlRoot(atomText(feed([entry('a', '2026-03-03')]))).all('entry');
  expect(childText(first, 'id')).toBe('https://example.org/base/es/about/news/#a');
  expect(childText(first, 'title')).toBe('Título a');
  expect(first?.child('link')?.attributes).toMatchObject({
    rel: 'alternate',
    href: 'https://example.org/base/es/guide/money/',
    hreflang: 'es',
  });
});

test('texts stay texts, whatever stands in them', () => {
  const text = '5 < 6 & "7" > ]]> <b>no</b> &amp; {x}';
  const [first] = xmlRoot(atomText(feed([entry('a', '2026-03-03', text)]))).all('entry');
  expect(first?.child('content')).toMatchObject({ text, attributes: { type: 'text' } });
});
