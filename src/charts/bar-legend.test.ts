import { expect, test } from 'vitest';
import { legendHeight, placeLegend } from './bar-legend.ts';
import { barCharts } from './bars.ts';
import { drawChart } from './draw.ts';
import { textWidth } from './letters.ts';
import { exportsByFirm } from './testing.ts';

const named = (name: string) => ({
  ...exportsByFirm,
  series: exportsByFirm.series.map((one) => ({ ...one, name: `${name} ${one.name}` })),
});

test('entries stand side by side, clear of each other in wider letters too', () => {
  const entries = placeLegend(named('Before the consortium').series, 720, 14);
  const [first, second] = entries;
  expect(first).toEqual({ x: 0, y: 7 });
  expect(second?.y).toBe(7);
  expect(second?.x).toBeGreaterThan(20 + 1.18 * textWidth('Before the consortium 2005', 14) + 12);
  expect(legendHeight(entries)).toBe(14);
});

test('what does not fit goes below', () => {
  const entries = placeLegend(named('Before the consortium').series, 360, 15);
  expect(entries.map(({ x }) => x)).toEqual([0, 0]);
  expect(legendHeight(entries)).toBe(34);
});

test('a single series has no legend', () => {
  const entries = placeLegend(exportsByFirm.series.slice(1), 360, 15);
  expect(entries).toEqual([]);
  expect(legendHeight(entries)).toBe(0);
});

test('a name wider than the chart is refused by name', () => {
  const { configuration, size } = barCharts(
    named('Exports as the firms stated them in interviews in'),
  ).narrow;
  expect(() => drawChart(configuration, size)).toThrow('"Exports as the firms stated');
});
