import { expect, test } from 'vitest';
import { barChartFor, type Room, scaleInto } from './bars.ts';
import { drawChart } from './draw.ts';

const data = (rows: number) => ({
  categories: Array.from({ length: rows }, (_, index) => `Category number ${index}`),
  series: [
    { name: 'Firms', values: Array.from({ length: rows }, (_, index) => index + 1), look: 'solid' as const },
  ],
  format: String,
  axis: 'Number of firms',
});

const room: Room = { width: 1100, height: 400, most: 2.4 };

test.each([1, 2, 5, 8, 18])('%d rows stand in their room, as large as they can be', (rows) => {
  const { size } = barChartFor(data(rows), room);
  const scale = scaleInto(room, size);
  expect(size.width * scale).toBeLessThanOrEqual(room.width + 0.01);
  expect(size.height * scale).toBeLessThanOrEqual(room.height + 0.01);
  // Fifteen pixels are the letters of a chart.
  expect(15 * scale).toBeGreaterThanOrEqual(rows <= 8 ? 19 : 9);
});

test('a bare one has its bars and values, and no axis', () => {
  const { configuration, size } = barChartFor(data(3), { ...room, bare: true });
  const bare = drawChart(configuration, size);
  expect(bare).toContain('>Category number 2<');
  expect(bare).toContain('>3<');
  expect(bare).not.toContain('Number of firms');
});

test('what is no chart is refused', () => {
  expect(() => barChartFor({ ...data(1), categories: [] }, room)).toThrow(RangeError);
});
