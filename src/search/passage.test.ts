import { expect, test } from 'vitest';
import { bestPassage, hasWordOf, type PagefindPage } from './passage.ts';

/** A part of a page in which words weigh something at their places in the page. */
const part = (title: string, url: string, excerpt: string, weights: Record<number, number>) => ({
  title,
  url,
  excerpt,
  weighted_locations: Object.entries(weights).map(([location, balanced_score]) => ({
    location: Number(location),
    balanced_score,
  })),
});

const page = (...sub_results: PagefindPage['sub_results']): PagefindPage => ({
  url: '/es/guide/money/',
  excerpt: 'Del fondo.',
  meta: { title: 'Dinero' },
  sub_results,
});

const head = part('Dinero', '/es/guide/money/#_top', 'Dinero. Un <mark>fondo</mark> de todos', { 2: 3 });
const fund = part('El fondo', '/es/guide/money/#fondo', 'El <mark>fondo.</mark> Es de todos.', {
  40: 1,
  41: 5,
});

test('a result leads to the heading under which the words weigh most, and does not say it twice', () => {
  expect(bestPassage(page(head, fund))).toEqual({
    href: '/es/guide/money/#fondo',
    title: 'Dinero',
    heading: 'El fondo',
    excerpt: 'Es de todos.',
  });
});

test.each(['/es/guide/money/#_top', '/es/guide/money/'])(
  'what stands before the first heading, as %s, leads to the page',
  (url) => {
    expect(bestPassage(page({ ...head, url }))).toEqual({
      href: '/es/guide/money/',
      title: 'Dinero',
      excerpt: 'Un <mark>fondo</mark> de todos …',
    });
  },
);

test('a word in the title does not hide where the others stand', () => {
  const inTitle = part('Dinero', '/es/guide/money/#_top', '<mark>Dinero.</mark> Un', { 0: 50 });
  expect(bestPassage(page(inTitle, fund)).heading).toBe('El fondo');
});

test.each([
  ['cuota del <mark>fondo</mark>', '… cuota del <mark>fondo</mark> …'],
  ['La cuota del <mark>fondo.</mark>', 'La cuota del <mark>fondo.</mark>'],
  ['<mark>fondo</mark> sin nombre.', '… <mark>fondo</mark> sin nombre.'],
])('an excerpt %j shows where it is cut', (excerpt, expected) => {
  expect(bestPassage(page(part('Reglas', '/x/#reglas', excerpt, { 9: 1 }))).excerpt).toBe(expected);
});

test('without parts it is the page', () => {
  expect(bestPassage(page())).toEqual({
    href: '/es/guide/money/',
    title: 'Dinero',
    excerpt: 'Del fondo.',
  });
});

test.each([
  ['ferias', '<mark>Feria,</mark> y', true],
  ['EXPORTACIÓN', 'lo <mark>exportable</mark>', true],
  ['software', '<mark>Perú-Software</mark>', true],
  ['ue', 'la <mark>UE</mark>', true],
  ['ebaluacion', 'Ingeniería <mark>e</mark> Informática', false],
  ['img', '<mark>I</mark> begin', false],
  ['confianza ebaluacion', 'la <mark>confianza</mark> <mark>e</mark>', true],
  ['poncho', 'hay que <mark>poner</mark> el cheque', false],
  ['quinua', 'a <mark>quién</mark> le toca', false],
  ['exportación', 'antes de <mark>exportar</mark>', true],
  ['cities', 'the <mark>city</mark> of Trujillo', true],
  ['studies', 'a <mark>study</mark> of markets', true],
])('for %j, %j is a hit: %s', (query, excerpt, isHit) => {
  expect(hasWordOf([query], page(part('Reglas', '/x/#reglas', excerpt, { 9: 1 })))).toBe(isHit);
  expect(hasWordOf(['zzzz', query], { ...page(), excerpt })).toBe(isHit);
});
