import { describe, expect, test } from 'vitest';
import { excerptOf, FullTextSearch, fullTextOf } from './full-text.ts';

const pages = [
  {
    place: 'site/guide/money/index.html',
    title: 'Dinero',
    passages: [
      { id: '', heading: 'Dinero', text: 'Quién pagó qué.' },
      { id: 'fondo', heading: 'El fondo común', text: 'Una cuenta <mancomunada> con dos firmas & un acta.' },
    ],
  },
  {
    place: 'index.html',
    title: 'Inicio',
    passages: [{ id: '', heading: 'Inicio', text: 'La exportación en grupo. Cada firma cuenta.' }],
  },
];

const search = new FullTextSearch(JSON.parse(JSON.stringify(fullTextOf(pages))), 'file:///usb/');
const found = (query: string) => Promise.all(search.hits(query).map(({ data }) => data()));

describe('the full text', () => {
  test.each([
    ['exportacion', ['file:///usb/index.html']],
    ['EXPORTACIÓN', ['file:///usb/index.html']],
    ['export', ['file:///usb/index.html']],
    ['mancomunda', ['file:///usb/site/guide/money/index.html']],
    ['fondo firmas', ['file:///usb/site/guide/money/index.html']],
    ['firma', ['file:///usb/index.html', 'file:///usb/site/guide/money/index.html']],
    ['zzz', []],
    ['', []],
  ])('%s', async (query, urls) => {
    expect((await found(query)).map(({ url }) => url).sort()).toEqual([...urls].sort());
  });

  test('leads to the heading, with the words marked and all else as text', async () => {
    const [page] = await found('cuenta mancomunada');
    expect(page?.sub_results[0]).toMatchObject({
      title: 'El fondo común',
      url: 'file:///usb/site/guide/money/index.html#fondo',
      excerpt: 'Una <mark>cuenta</mark> <mark>&lt;mancomunada&gt;</mark> con dos firmas &amp; un acta.',
    });
  });

  test('what has some of the words is found where nothing has all', async () => {
    expect((await found('exportación mancomunada')).length).toBe(2);
  });
});

describe('an excerpt', () => {
  test('has the heading before it where only that has the word', () => {
    expect(excerptOf('El fondo', 'Una cuenta.', new Set(['fondo']))).toBe(
      'El <mark>fondo</mark> Una cuenta.',
    );
  });

  test('shows the place where most of the words stand', () => {
    const text = `fondo ${'x '.repeat(50)}un fondo común`;
    expect(excerptOf('', text, new Set(['fondo', 'comun']))).toMatch(
      /un <mark>fondo<\/mark> <mark>común<\/mark>$/,
    );
  });

  test('is cut around the word', () => {
    const text = [...Array(100).keys()].map((number) => `w${number}`).join(' ');
    const words = excerptOf('', text, new Set(['w50'])).split(' ');
    expect([words.length, words[0], words[6]]).toEqual([30, 'w44', '<mark>w50</mark>']);
  });
});
