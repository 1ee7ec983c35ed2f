import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serifWidth } from '../charts/raster.ts';
import { cardSize } from '../site/card-size.ts';
import type { Card, ChartCard } from './card.ts';
import { cardSvg } from './card-svg.ts';
import { drawCard } from './draw-card.ts';
import { square } from './parts.ts';
import { listLine, sheetParts } from './worded.ts';

const siteBand =
  '<svg viewBox="0 0 363 6" fill="none"><path fill="#9b1b30" d="M0 0h11l4 3-4 3h-11l4-3z"/></svg>';
const band = '<svg viewBox="0 0 90 18" fill="none" stroke="#1f3a5f"><path d="M0 9H90"/></svg>';

const cardsOf = (title: string): Card[] => {
  const common = { section: 'Evaluación', title, site: 'Consorcios de exportación' };
  const figure = { value: 'US$\u00a01,234,567', label: title, note: 'US$\u00a01,234 en 2005' };
  const figures = [
    { value: '5', label: 'integrantes' },
    { value: '1,050', label: 'personas' },
  ];
  return [
    { kind: 'page', ...common, ground: 'wool', siteBand },
    { kind: 'stage', ...common, number: 2, of: 5 },
    { kind: 'consortium', ...common, band, line: 'Madre de Dios · Textil', figures, asOf: 'abril de 2008' },
    { kind: 'case', ...common, siteBand, band, figure, line: '' },
    { kind: 'case', ...common, siteBand, line: 'Un grupo de turismo del Cusco, sin más datos.' },
    { kind: 'figure', ...common, value: '1,234', unit: 'consorcios', source: 'ONUDI (2008), §4.3' },
    {
      kind: 'chart',
      ...common,
      siteBand,
      drawing: '<svg><path d="M0 0h9v9z"/></svg>',
      size: { width: 590, height: 300 },
      measure: 'Exportaciones en dólares, 2005 y 2008 (año sin cerrar)',
      source: 'Cálculo nuestro a partir de: ONUDI, Viena (2008), §4.3.2',
    },
    {
      kind: 'sheet',
      ...common,
      parts: [
        { kind: 'checks', count: 9 },
        { kind: 'table', columns: 4 },
      ],
    },
    {
      kind: 'list',
      ...common,
      bands: Array(30).fill(band),
      count: '30 consorcios',
      line: '24 consorcios en total.',
    },
  ];
};

interface SetLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** The lines of text of a card and the room that each takes. */
const linesOf = (svg: string): SetLine[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, tag = '', text = '']) => {
    const number = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(tag)?.[1]);
    const [x, y, size] = [number('x'), number('y'), number('font-size')];
    const half = (serifWidth(text, tag.includes('font-weight')) * size) / 2;
    return { text, size, left: x - half, right: x + half, top: y - size * 0.75, bottom: y + size * 0.25 };
  });

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

/** Titles of one to twenty words of up to eighteen letters, with the signs of Spanish. */
const titles = fc
  .array(fc.string({ unit: fc.constantFrom(...'aeioumñáéíóúü¿¡–wWM'), minLength: 1, maxLength: 18 }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(' '));

test('whatever the title: every word is there, inside the square, and no two lines overlap', () => {
  fc.assert(
    fc.property(titles, (title) => {
      for (const card of cardsOf(title)) {
        const lines = linesOf(cardSvg(card));
        const shown = lines.flatMap(({ text }) => wordsIn(text)).join(' ');
        expect(shown, card.kind).toContain(wordsIn(title).join(' '));
        for (const { left, right, top, bottom } of lines) {
          expect(left, card.kind).toBeGreaterThanOrEqual(square.left);
          expect(right, card.kind).toBeLessThanOrEqual(square.right);
          expect(top, card.kind).toBeGreaterThanOrEqual(0);
          expect(bottom, card.kind).toBeLessThanOrEqual(cardSize.height);
        }
        const overlap = lines.some((a, index) =>
          lines
            .slice(index + 1)
            .some(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3,
            ),
        );
        expect(overlap, `${card.kind}: ${title}`).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Dinero', 100],
  ['¿Es para ustedes?', 80],
  ['Una cuarta parte de los consorcios que hay en el catálogo', 54],
])('the title "%s" is at least %d px high', (title, least) => {
  const [card] = cardsOf(title);
  const sizes = linesOf(cardSvg(card as Card)).filter(({ text }) => title.includes(text));
  for (const { size } of sizes) expect(size).toBeGreaterThanOrEqual(least);
});

test('the drawing of a chart stands in the square, between title and caption', () => {
  const title = 'Las exportaciones se triplicaron con creces';
  const card = cardsOf(title).find(({ kind }) => kind === 'chart') as ChartCard;
  for (const size of [
    { width: 400, height: 90 },
    { width: 400, height: 600 },
    { width: 900, height: 300 },
  ]) {
    const svg = cardSvg({ ...card, size });
    const [x = 0, y = 0, scale = 0] =
      /<g transform="translate\(([\d.]+) ([\d.]+)\) rotate\(0\) scale\(([\d.]+) [\d.]+\)"><g[^>]*><path d="M0 0h9v9z"/
        .exec(svg)
        ?.slice(1)
        .map(Number) ?? [];
    expect(x).toBeGreaterThanOrEqual(square.left);
    expect(x + size.width * scale).toBeLessThanOrEqual(square.right);
    const lines = linesOf(svg);
    const above = lines.filter(({ text }) => title.includes(text));
    const below = lines.filter((line) => !above.includes(line));
    expect(Math.max(...above.map(({ bottom }) => bottom))).toBeLessThanOrEqual(y);
    expect(Math.min(...below.map(({ top }) => top))).toBeGreaterThanOrEqual(y + size.height * scale);
    expect(Math.max(...below.map(({ bottom }) => bottom))).toBeLessThanOrEqual(cardSize.height - 12);
  }
});

test('signs of XML in a title are text', () => {
  for (const card of cardsOf('A<b>&"c"')) expect(cardSvg(card)).toContain('>A&lt;b&gt;&amp;&quot;c&quot;<');
});

test('equal cards are equal to the byte, others are not', async () => {
  const [one, other] = [cardsOf('Ñandú'), cardsOf('Nandu')];
  const [a, b, c] = await Promise.all(
    [one[0], cardsOf('Ñandú')[0], other[0]].map((card) => drawCard(card as Card)),
  );
  expect(a?.equals(b as Buffer)).toBe(true);
  expect(a?.equals(c as Buffer)).toBe(false);
});

test('a sheet in outline has its parts in their order', () => {
  const label = { en: 'a', es: 'a' };
  const column = { id: 'a', label, type: 'text' as const };
  expect(
    sheetParts({
      blocks: [
        { kind: 'note', text: label },
        { kind: 'text', id: 'a', label, lines: 3 },
        { kind: 'table', id: 'b', heading: label, columns: [column], rowLabels: [{ id: 'a', label }] },
        { kind: 'checks', id: 'c', heading: label, items: [{ id: 'a', label }] },
      ],
    }),
  ).toEqual([
    { kind: 'lines', count: 3 },
    { kind: 'table', columns: 2 },
    { kind: 'checks', count: 1 },
  ]);
});

test.each([
  [{ count: 0, people: 0 }, '35 empresas y 1,800 personas'],
  [
    { count: 2, people: 1700 },
    '35 empresas y asociaciones; 1,700 de las 1,800 personas, en 2 grupos con asociaciones',
  ],
  [
    { count: 1, people: 1800 },
    '35 empresas y asociaciones, con 1,800 personas, en un solo grupo con asociaciones',
  ],
])('a list with %o says whose the people are', (withAssociations, line) => {
  expect(listLine({ firms: 35, people: 1800, withAssociations }, 'es')).toBe(line);
});
