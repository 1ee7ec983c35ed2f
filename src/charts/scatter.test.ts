import { describe, expect, test } from 'vitest';
import { WIDER } from './bar-style.ts';
import { drawChart } from './draw.ts';
import { isApart, isWithin } from './path.ts';
import { type ScatterData, scatterCharts } from './scatter.ts';
import { findXmlFault, readTexts } from './testing.ts';

const sizes: ScatterData = {
  series: [
    {
      name: 'Firms only',
      look: 'outline',
      points: [
        { x: 5, y: 50 },
        { x: 5, y: 50 },
        { x: 14, y: 250, label: 'Exportación de Textiles' },
        { x: 9, y: 30, label: 'Inka’s Experience' },
      ],
    },
    {
      name: 'With associations of producers',
      look: 'solid',
      points: [
        { x: 9, y: 900, label: 'Productos del Valle Sagrado' },
        { x: 6, y: 800, label: 'Productos Orgánicos' },
      ],
    },
  ],
  x: { title: 'Firms', from: 2, to: 15, ticks: [2, 4, 6, 8, 10, 12, 14] },
  y: {
    title: 'People; each line is twice the one below',
    from: 15,
    to: 1100,
    ticks: [25, 50, 100, 200, 400, 800],
    isLogarithmic: true,
  },
  format: String,
};

describe.each(['narrow', 'wide'] as const)('%s', (version) => {
  const { configuration, size } = scatterCharts(sizes)[version];
  const svg = drawChart(configuration, size);
  const texts = readTexts(svg, WIDER);

  test('is well-formed and the same bytes every time', () => {
    expect(findXmlFault(svg)).toBeUndefined();
    const again = scatterCharts(sizes)[version];
    expect(drawChart(again.configuration, again.size)).toBe(svg);
  });

  test('has its legend, both axes, and how many lie at one place', () => {
    const words = texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Firms only', 'Firms', '800', '14', '×2']));
  });

  test('all text lies inside, and none on another', () => {
    const page = { left: 0, top: 0, right: size.width, bottom: size.height };
    expect(texts.filter(({ box }) => !isWithin(box, page))).toEqual([]);
    const labels = texts.filter(({ text }) => /[A-Za-z×]/.test(text));
    expect(
      labels.flatMap((one, place) => labels.slice(place + 1).filter((other) => !isApart(one.box, other.box))),
    ).toEqual([]);
  });
});

test('where there is room, the names stand beside their points', () => {
  const { configuration, size } = scatterCharts(sizes).wide;
  const words = readTexts(drawChart(configuration, size)).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Exportación de Textiles', 'Productos del Valle Sagrado']));
});

test('on a phone a name is broken into lines', () => {
  const { configuration, size } = scatterCharts(sizes).narrow;
  const svg = drawChart(configuration, size);
  const words = readTexts(svg, WIDER).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Productos del', 'Valle Sagrado', 'Orgánicos']));
});

test('the same step between the lines where each is twice the one below', () => {
  const { configuration, size } = scatterCharts(sizes).wide;
  const at = Object.fromEntries(
    readTexts(drawChart(configuration, size)).map(({ text, box }) => [text, box.top]),
  );
  expect(Number(at[100]) - Number(at[200])).toBeCloseTo(Number(at[25]) - Number(at[50]), 0);
});

test('every fault of the data is told', () => {
  const axis = { title: 'People', from: 10, to: 100, ticks: [10, 100] };
  expect(() => scatterCharts({ ...sizes, series: [] })).toThrow('there are no points');
  expect(() => scatterCharts({ ...sizes, y: axis })).toThrow('the point 14, 250 lies outside of the axes');
});
