import { brotliCompressSync } from 'node:zlib';
import type { ChartConfiguration } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { barCharts } from './bars.ts';
import { drawChart } from './draw.ts';
import { exportsByFirm, findXmlFault, readTexts } from './testing.ts';

const size = { width: 400, height: 200 };

const line = (): ChartConfiguration<'line'> => ({
  type: 'line',
  data: {
    labels: ['2005', '2006', '2007', '2008'],
    datasets: [{ label: 'Exports', data: [1, 3, 2, 5], borderColor: 'var(--chart-1)', tension: 0.4 }],
  },
  options: { locale: 'es-PE', scales: { x: { ticks: { minRotation: 45 } } } },
});

const ring = (): ChartConfiguration<'doughnut'> => ({
  type: 'doughnut',
  data: {
    labels: ['Lima', 'Cusco'],
    datasets: [{ data: [3, 1], backgroundColor: ['var(--a)', 'var(--b)'] }],
  },
});

const drawings: Array<[string, () => string]> = [
  ['line', () => drawChart(line(), size)],
  ['doughnut', () => drawChart(ring(), size)],
  ...(['narrow', 'wide'] as const).map((version): [string, () => string] => [
    version,
    () => {
      const chart = barCharts(exportsByFirm)[version];
      return drawChart(chart.configuration, chart.size);
    },
  ]),
];

describe.each(drawings)('%s', (_, draw) => {
  const svg = draw();

  test('is one hidden svg of its size, in the letters of the page', () => {
    expect(svg).toMatch(
      /^<svg viewBox="0 0 (\d+) (\d+)" width="\1" height="\2" class="chart" aria-hidden="true" focusable="false" font-family="inherit">/,
    );
    expect(svg).not.toMatch(/<(text|path)[^>]*font-family/);
  });

  test('is well-formed', () => {
    expect(findXmlFault(svg)).toBeUndefined();
  });

  test('holds only numbers that are numbers, of two decimals, and no lists that Firefox refuses', () => {
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\d\.\d{3}|\de-\d|,\s*"/);
    for (const [, x] of svg.matchAll(/<text x="([^"]*)"/g)) expect(x).toMatch(/^-?\d+(\.\d+)?$/);
  });

  test('repeats nothing that must be unique on a page, and runs nothing', () => {
    expect(svg).not.toMatch(/\bid=|url\(|<script|<style|\bon\w+=|dominant-baseline/);
  });

  test('is the same bytes every time', () => {
    expect(draw()).toBe(svg);
  });
});

test('a line keeps its colour, and its turned figures', () => {
  const svg = drawChart(line(), size);
  expect(svg).toContain('stroke="var(--chart-1)"');
  expect(svg).toMatch(/transform="rotate\(-45 [\d.]+ [\d.]+\)"[^>]*>2005</);
});

test('both colours of a ring are there', () => {
  expect(drawChart(ring(), size)).toMatch(/var\(--a\).*var\(--b\)/);
});

test('the language of figures is the caller’s', () => {
  const configuration = line();
  for (const dataset of configuration.data.datasets) dataset.data = [0, 20_000];
  expect(readTexts(drawChart(configuration, size)).map(({ text }) => text)).toContain('20,000');
  const spain = { ...configuration, options: { ...configuration.options, locale: 'de' } };
  expect(readTexts(drawChart(spain, size)).map(({ text }) => text)).toContain('20.000');
});

test('a caller cannot turn animation on, and the given configuration stays as it was', () => {
  const configuration = { ...line(), options: { animation: { duration: 500 }, responsive: true } };
  expect(drawChart(configuration, size)).toContain('<path');
  expect(configuration.options).toEqual({ animation: { duration: 500 }, responsive: true });
});

test('four pairs of bars stay light', () => {
  for (const { configuration, size } of Object.values(barCharts(exportsByFirm))) {
    const svg = drawChart(configuration, size);
    expect(svg.length).toBeLessThan(6_000);
    expect(brotliCompressSync(svg).length).toBeLessThan(1_200);
  }
});
