import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Consortium } from '../consortia/schema.ts';
import { bandSvg } from './band.ts';
import type { BandData } from './parts.ts';
import { siteBandSvg } from './site-band.ts';

const records = globSync('content/consortia/*.json').map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Consortium,
);

const plain: BandData = {
  id: 'plain',
  firms: 5,
  employment: 75,
  sector: 'jewellery',
  macroRegion: 'lima',
  startYear: 2007,
  model: ['promotion'],
  producerAssociations: false,
};

const bytes = (text: string) => Buffer.byteLength(text);

/** What a parser reads, written out again: the same text, unless something was left open or out of place. */
const read = (svg: string) => parse(svg).toString().replaceAll('></path>', '/>');

/** The path of the threads: the one that goes there and back at a width of its own, in the sector's colour. */
function threadsIn(svg: string): number {
  const path = parse(svg)
    .querySelectorAll('svg > path')
    .find(
      (element) =>
        !element.hasAttribute('stroke') &&
        !element.hasAttribute('stroke-dasharray') &&
        element.getAttribute('stroke-width') !== '18',
    );
  return path?.getAttribute('d')?.match(/m/gi)?.length ?? 0;
}

describe('the bands of the catalogue', () => {
  const bands = records.map((record) => ({ id: record.id, svg: bandSvg(record) }));

  test('are thirty different ones', () => {
    expect(records.length).toBeGreaterThanOrEqual(30);
    expect(new Set(bands.map(({ svg }) => svg)).size).toBe(records.length);
  });

  test.each(bands)('$id is small, well-formed, and takes its colours from the stylesheet', ({ svg }) => {
    expect(bytes(svg)).toBeLessThanOrEqual(1500);
    expect(read(svg)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|#|\bid=|e-\d/);
    expect(svg.match(/(?<=stroke=")(?!var\(--dye-[a-z-]+\)")/g)).toBeNull();
  });

  test.each(records)('$id has one thread per member', (record) => {
    expect(threadsIn(bandSvg(record))).toBe(record.firms);
  });
});

test('two to forty members give two to forty threads', () => {
  for (let firms = 2; firms <= 40; firms += 1) {
    expect(threadsIn(bandSvg({ ...plain, firms, employment: firms * 15 }))).toBe(firms);
  }
});

test('equal data give equal bytes, whatever the name', () => {
  expect(bandSvg({ ...plain, id: 'other', model: ['promotion'] })).toBe(bandSvg(plain));
});

test.each<[string, Partial<BandData>[]]>([
  ['members', [3, 4, 13, 14].map((firms) => ({ firms, employment: firms * 15 }))],
  ['people', [20, 50, 60, 200, 650].map((employment) => ({ employment }))],
  ['sector', [{ sector: 'pisco' }, { sector: 'tourism' }]],
  ['macro-region', [{ macroRegion: 'centro' }, { macroRegion: 'macrosur' }, { macroRegion: 'macronorte' }]],
  ['start', [1999, 2004, 2005, 2006, 2008, 2009, 2020].map((startYear) => ({ startYear }))],
  ['model', [{ model: ['promotion', 'sales'] }, { model: ['sales'] }]],
  ['associations', [{ producerAssociations: true }]],
])('%s alone changes the band', (_, changes) => {
  const bands = [plain, ...changes.map((change) => ({ ...plain, ...change }))].map(bandSvg);
  expect(new Set(bands).size).toBe(bands.length);
});

test('the order in which the models are named makes no difference', () => {
  expect(bandSvg({ ...plain, model: ['sales', 'promotion'] })).toBe(
    bandSvg({ ...plain, model: ['promotion', 'sales'] }),
  );
});

test('a measure that is no number is refused', () => {
  expect(() => bandSvg({ ...plain, employment: Number.NaN })).toThrow(RangeError);
});

describe("the site's own band", () => {
  test('has a chevron for each consortium, in whichever order they come', () => {
    const svg = siteBandSvg(records);
    expect(svg.match(/M\d+ 0h/g)).toHaveLength(records.length);
    expect(siteBandSvg(records.toReversed())).toBe(svg);
  });

  test('is small and well-formed', () => {
    const svg = siteBandSvg(records);
    expect(bytes(svg)).toBeLessThanOrEqual(1500);
    expect(read(svg)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|#/);
  });
});
