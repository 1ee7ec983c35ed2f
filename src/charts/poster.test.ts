import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { barCharts } from './bars.ts';
import { drawChart } from './draw.ts';
import { drawPng, pngWidth } from './png.ts';
import { drawingPlace, drawPoster, type Poster } from './poster.ts';
import { exportsByFirm, findXmlFault, readTexts } from './testing.ts';

const { configuration, size } = barCharts(exportsByFirm).wide;
const poster: Poster = {
  title: 'Exports more than tripled, and two thirds of them are one firm’s & no other’s',
  measure: 'Exports in US dollars',
  source: ['Source: UNIDO (2008), 4.3.2', 'https://example.org/en/charts/muyu-exports/ · CC BY 4.0'],
  drawing: drawChart(configuration, size),
  size,
};

describe('a poster', () => {
  const svg = drawPoster(poster);

  test('is a well-formed file of its own', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 800 \d+" width="800"/);
    expect(findXmlFault(svg)).toBeUndefined();
  });

  test('takes nothing from a page: no variable, no class, no address to load', () => {
    expect(svg).not.toMatch(/var\(|class=|href=|inherit|<style|<script/);
  });

  test('says what it is and where it comes from, beside all that the drawing says', () => {
    const words = readTexts(svg)
      .map(({ text }) => text)
      .join(' ');
    for (const text of [poster.measure, ...poster.source, '65,100', 'Exports more than tripled']) {
      expect(words).toContain(text);
    }
  });

  test('its colours are those of the page by day', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@supports')[0] ?? '';
    const own = [...svg.matchAll(/#[\da-f]{6}/g)].map(([colour]) => colour);
    expect(own.filter((colour) => !tokens.includes(colour))).toEqual([]);
  });

  test('a colour of nowhere is refused', () => {
    expect(() => drawPoster({ ...poster, drawing: '<svg fill="var(--mine)"/>' })).toThrow('var(--mine)');
  });

  test('says where on it the drawing lies', () => {
    const { x, y, sheet } = drawingPlace(poster);
    expect(svg).toContain(`<svg x="${x}" y="${y}"`);
    expect(svg).toContain(`viewBox="0 0 ${sheet.width} ${sheet.height}"`);
  });
});

test('a picture is 1,600 pixels wide and the same bytes every time', async () => {
  const png = await drawPng(poster);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(pngWidth);
  expect(png.readUInt32BE(20)).toBe(drawingPlace(poster).sheet.height * 2);
  expect((await drawPng(poster)).equals(png)).toBe(true);
  expect(png.length).toBeLessThan(150_000);
});
