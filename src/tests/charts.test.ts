import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { drawPng } from '../charts/png.ts';
import { drawPoster } from '../charts/poster.ts';
import { serifWidth } from '../charts/raster.ts';
import { slideSvg } from '../charts/slide.ts';
import { inAnnexOrder } from '../consortia/order.ts';
import { posterOf, showFigure, slideOf } from '../figures/shown.ts';
import { resolveFacts } from '../provenance/facts.ts';
import { formatNumber } from '../site/format.ts';
import { languages } from '../site/languages.ts';
import { readRecords } from '../validation/records.ts';
import { below, flat, listFiles, readData, readPages, root } from './built-site.ts';

const { records } = readRecords(process.cwd());
const facts = resolveFacts(records.facts, {
  catalogue: records.consortia,
  results: records['evaluation/results'],
});
const material = { facts, consortia: inAnnexOrder(records.consortia), sources: records.sources };
const pages = readPages('dist');
const pageAt = (address: string) => {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
};
const file = (name: string) => readFileSync(join('dist/charts', name));
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const charts = records.charts.map(({ id }) => id);
const each = charts.flatMap((id) => languages.map((language) => [id, language] as const));

test('there are more than twenty charts, each with its eight files and no other', () => {
  expect(charts.length).toBeGreaterThan(21);
  const names = charts.flatMap((id) =>
    ['csv', 'en.png', 'en.slide.png', 'en.svg', 'es.png', 'es.slide.png', 'es.svg', 'json'].map(
      (end) => `${id}.${end}`,
    ),
  );
  expect(listFiles('dist/charts', '*.*')).toEqual(names.toSorted());
});

describe.each(each)('%s in %s', (id, language) => {
  const chart = records.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error('unreachable');
  const page = pageAt(`/${language}/charts/${id}/`);
  const figure = page.html.querySelector('.chart-figure');
  const json = readData('dist', `charts/${id}.json`);
  const address = `${root}/${language}/charts/${id}/`;
  const shown = showFigure(chart, material, language);

  test('its drawings are light', () => {
    const drawings = figure?.querySelectorAll('svg.chart') ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) expect(brotli(drawing.outerHTML)).toBeLessThanOrEqual(6000);
    expect(brotli(file(`${id}.${language}.svg`))).toBeLessThanOrEqual(6000);
  });

  test('its SVG is what this run draws too, to the byte, and says where it is from', () => {
    const poster = posterOf(shown, language, address);
    const svg = file(`${id}.${language}.svg`).toString();
    expect(drawPoster(poster)).toBe(svg);
    expect(svg).toContain(address.replace(/^https?:\/\//, ''));
    expect(svg).not.toMatch(/var\(|class=|href=/);
  });

  test('its table is its data', () => {
    const body = figure
      ?.querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td').map((cell) => flat(cell.text)));
    const written = json.rows.map(({ values }: { values: Record<string, number | null> }) =>
      json.series.map(({ id: series }: { id: string }) => {
        const value = values[series];
        return value == null
          ? '–'
          : formatNumber(language, value, json.unit === 'percent' ? 'percent' : 'count');
      }),
    );
    expect(body?.map((row, index) => row.slice(0, written[index]?.length))).toEqual(written);
  });

  test('it says in words what it shows, what it cannot show and where it is from', () => {
    expect(flat(page.html.querySelector('h1')?.text ?? '')).toBe(flat(json.title[language]));
    for (const text of [json.description[language], json.limits[language]])
      expect(flat(page.text)).toContain(flat(text));
    expect(figure?.querySelectorAll('a.evidence').length).toBe(json.sources.length);
  });

  test('what it rests on leads to passports', () => {
    const addresses = new Set(pages.map((one) => one.address));
    const links =
      figure?.querySelectorAll('td a, a.fact').map((link) => below(link.getAttribute('href'))) ?? [];
    expect(links.filter((link) => !addresses.has(link))).toEqual([]);
    for (const fact of json.restsOn) expect(links).toContain(`/${language}/facts/${fact}/`);
    const shownFacts = json.rows
      .flatMap(({ from }: { from: Record<string, string[]> }) => Object.values(from))
      .filter((from: string[]) => from.length === 1 && !from[0]?.startsWith('catalogue/'))
      .flat();
    for (const fact of shownFacts) expect(links).toContain(`/${language}/facts/${fact}/`);
    expect(json.restsOn.length + shownFacts.length).toBeGreaterThan(0);
  });

  test('it can be cited and embedded', () => {
    const codes = figure?.querySelectorAll('.take code').map((code) => code.text) ?? [];
    expect(codes).toHaveLength(2);
    expect(codes[0]?.endsWith(address)).toBe(true);
    for (const { document } of shown.documents)
      expect(codes[0]).toContain(material.sources.find((source) => source.id === document)?.title);
    expect(codes[1]).toContain(`src="${root}/embed/${language}/charts/${id}/"`);
  });

  test('its embedded page is light, bare, and says source and licence', () => {
    const embed = pageAt(`/embed/${language}/charts/${id}/`);
    const html = readFileSync(join('dist/embed', language, 'charts', id, 'index.html'));
    const styles = embed.html
      .querySelectorAll('link[rel=stylesheet]')
      .map((link) => below(link.getAttribute('href')));
    const weight = [html, ...styles.map((path) => readFileSync(join('dist', path)))].reduce(
      (sum, part) => sum + brotli(part),
      0,
    );
    expect(weight).toBeLessThanOrEqual(15_000);
    expect(embed.html.querySelectorAll('nav, header, script[src]')).toEqual([]);
    expect(embed.html.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(embed.html.querySelector('html')?.getAttribute('lang')).toBe(language);
    const links = embed.html.querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('target'))).toEqual(['_blank', '_blank']);
    expect(links[0]?.getAttribute('href')).toBe(address);
    expect(flat(embed.text)).toContain(flat(shown.source));
    expect(flat(embed.text)).toContain('CC BY 4.0');
  });
});

/** A picture takes a while: one of each form. */
test.each([
  ['firms-and-people', 'es'],
  ['start-by-macro-region', 'en'],
  ['turin-courses', 'es'],
] as const)('%s in %s: the PNG is what this run draws too, to the byte', async (id, language) => {
  const chart = records.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error('unreachable');
  const poster = posterOf(
    showFigure(chart, material, language),
    language,
    `${root}/${language}/charts/${id}/`,
  );
  const png = file(`${id}.${language}.png`);
  expect((await drawPng(poster)).equals(png)).toBe(true);
  expect(png.readUInt32BE(16)).toBe(1600);
});

test.each(each)('%s in %s: the slide is 16 to 9, light, and offered on the page', (id, language) => {
  const png = file(`${id}.${language}.slide.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  expect(png.length).toBeLessThanOrEqual(150_000);
  const links = pageAt(`/${language}/charts/${id}/`).html.querySelectorAll('a[download]');
  expect(links.map((link) => below(link.getAttribute('href')))).toContain(
    `/charts/${id}.${language}.slide.png`,
  );
});

test.each(each)('%s in %s: nothing of a slide stands out of it', (id, language) => {
  const chart = records.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error('unreachable');
  const shown = showFigure(chart, material, language);
  const slide = slideOf(shown, language, `${root}/${language}/charts/${id}/`);
  const svg = slideSvg(slide);
  const lines = [
    ...svg.matchAll(/<text y="(\d+)" x="80" font-size="([\d.]+)"( font-weight="700")?[^>]*>([^<]*)</g),
  ];
  for (const [, y, size, bold, text = ''] of lines) {
    expect(Number(y)).toBeLessThan(1070);
    expect(80 + serifWidth(text.replaceAll('&amp;', '&'), Boolean(bold)) * Number(size)).toBeLessThanOrEqual(
      1845,
    );
  }
  const said = lines.map(([, , , , text]) => text).join(' ');
  for (const part of [slide.title, slide.measure, ...slide.source])
    expect(said).toContain(part.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
});

test.each(charts)('%s: the CSV file has the data of the JSON file', (id) => {
  const json = readData('dist', `charts/${id}.json`);
  const text = file(`${id}.csv`).toString();
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  for (const [index, { id: row, label, values }] of json.rows.entries()) {
    expect(data[index]).toMatchObject({ id: row, name_en: label.en, name_es: label.es, unit: json.unit });
    for (const [series, value] of Object.entries(values)) {
      expect(data[index]?.[series.replaceAll('-', '_')]).toBe(value === null ? '' : String(value));
    }
  }
  expect(data).toHaveLength(json.rows.length);
});

test('the gallery leads to every chart', () => {
  for (const language of languages) {
    const links = pageAt(`/${language}/charts/`)
      .html.querySelectorAll('.gallery a')
      .map((link) => below(link.getAttribute('href')));
    expect(links.toSorted()).toEqual(charts.map((id) => `/${language}/charts/${id}/`).toSorted());
  }
});
