import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { WIDER } from './bar-style.ts';
import { type BarData, barCharts, COLOURS } from './bars.ts';
import { drawChart } from './draw.ts';
import { isApart, isWithin } from './path.ts';
import { exportsByFirm, readTexts } from './testing.ts';

function draw(data: BarData) {
  const { narrow, wide } = barCharts(data);
  return {
    narrow: drawChart(narrow.configuration, narrow.size),
    wide: drawChart(wide.configuration, wide.size),
  };
}

const words = (svg: string) => readTexts(svg).map(({ text }) => text);

const counts = (
  values: Array<number | null>,
  categories = values.map((_, place) => `Muyu ${place}`),
): BarData => ({
  categories,
  series: [{ name: 'Firms', values, look: 'solid' }],
  format: String,
  axis: 'Firms',
});

const cases: Array<[string, BarData]> = [
  ['four firms', exportsByFirm],
  ['one bar', counts([7])],
  ['thirty consortia', counts(Array.from({ length: 30 }, (_, place) => place + 1))],
  ['nothing but zeros', counts([0, 0])],
  ['nothing known', counts([null, null])],
  [
    'long names',
    counts(
      [3, 12, 5],
      [
        'Asociación de Productores Agropecuarios del Valle del Mantaro y Anexos',
        'Muyu',
        'Consorcio de Confecciones, Tejidos, Moda y Artesanía de la Macrorregión Centro',
      ],
    ),
  ],
  [
    'long words everywhere',
    {
      ...exportsByFirm,
      series: exportsByFirm.series.map((one) => ({ ...one, name: `Before the consortium, ${one.name}` })),
      format: (value) => `US$ ${value.toFixed(2)}`,
      axis: 'Exports of each firm, as stated in the interviews of April 2008, in current US dollars',
    },
  ],
  [
    'parts of a whole',
    {
      ...counts([50, 0, 450]),
      series: [
        { name: 'Firms only', values: [50, 0, 450], look: 'outline' },
        { name: 'Both', values: [0, 0, 70], look: 'striped' },
        { name: 'With associations of producers', values: [2100, 0, 1900], look: 'solid' },
      ],
      format: (value: number) => new Intl.NumberFormat('en').format(value),
      stacked: true,
    },
  ],
  ['shares', { ...counts([0.12, 0.5, 0.333]), format: (value) => `${Math.round(value * 100)}%` }],
];

describe.each(cases)('%s', (_, data) => {
  const svgs = draw(data);

  describe.each(['narrow', 'wide'] as const)('%s', (version) => {
    const svg = svgs[version];
    const root = parse(svg).querySelector('svg');
    const texts = readTexts(svg, WIDER);

    test('every name and value is there', () => {
      const all = words(svg).join(' ');
      for (const name of data.categories) expect(all).toContain(name.split(' ')[0]);
      const written = words(svg).flatMap((text) => (data.stacked ? text.split(' + ') : text));
      for (const value of data.series.flatMap(({ values }) => values)) {
        if (data.stacked && !value) continue;
        expect(written).toContain(value === null ? '–' : data.format(value));
      }
    });

    test('text can be read on a small phone', () => {
      const shown = version === 'narrow' ? 288 / 360 : 640 / 720;
      for (const { size } of texts) expect(size * shown).toBeGreaterThanOrEqual(12);
    });

    test('all text lies inside, in wider letters too', () => {
      const [, , right = 0, bottom = 0] = root?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      const outside = texts.filter(({ box }) => !isWithin(box, { left: 0, top: 0, right, bottom }));
      expect(outside).toEqual([]);
    });

    test('no text lies on another', () => {
      const boxes = readTexts(svg, WIDER);
      const collisions = boxes.flatMap((one, place) =>
        boxes.slice(place + 1).filter((other) => !isApart(one.box, other.box)),
      );
      expect(collisions).toEqual([]);
    });
  });
});

describe('bars', () => {
  const { narrow, wide } = draw(exportsByFirm);

  test('2005 is hollow and 2008 is filled, in the legend as in the chart', () => {
    for (const svg of [narrow, wide]) {
      expect(svg).toContain(`fill="${COLOURS.series[0]}" fill-rule="evenodd"`);
      expect(svg).not.toContain(`fill="${COLOURS.series[1]}" fill-rule="evenodd"`);
      expect(svg).toMatch(/Z" fill="var\(--chart-2\)"\/>/);
      expect(svg).toMatch(/fill="none" stroke="var\(--chart-1\)" stroke-width="2"/);
      expect(words(svg)).toEqual(expect.arrayContaining(['2005', '2008']));
    }
  });

  test('a zero has no bar, a small value has one that can be seen', () => {
    expect(barsOf(wide, 'var(--chart-1)')).toHaveLength(2);
    const widths = barsOf(wide, 'var(--chart-2)');
    expect(widths).toHaveLength(4);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1.5);
  });

  test('lengths are to scale', () => {
    const [longest = 0, second = 0] = barsOf(wide, 'var(--chart-2)');
    expect(second / longest).toBeCloseTo(28_000 / 65_100, 2);
  });

  test('a single series has no legend', () => {
    expect(words(draw(counts([1, 2])).narrow)).not.toContain('Firms 1');
    expect(words(draw(counts([1, 2])).narrow).filter((text) => text === 'Firms')).toHaveLength(1);
  });

  test('whole values get whole figures under the axis', () => {
    expect(words(draw(counts([1, 2])).wide).filter((text) => text.includes('.'))).toEqual([]);
  });

  test('names stand before the bars where the page is wide, above them on a phone', () => {
    const place = (svg: string, text: string) => readTexts(svg).find((one) => one.text === text)?.box;
    expect(place(wide, '11,900')?.left).toBeGreaterThan(place(wide, 'Cusco Hands')?.right ?? 999);
    expect(place(narrow, '11,900')?.top).toBeGreaterThan(place(narrow, 'Cusco Hands')?.bottom ?? 999);
  });

  test('each further category adds the same height', () => {
    const height = (length: number) => barCharts(counts(Array(length).fill(1))).narrow.size.height;
    expect(height(30) - height(20)).toBe(height(20) - height(10));
  });
});

describe('parts of a whole', () => {
  const data: BarData = {
    ...counts([450, 0]),
    series: [
      { name: 'Firms only', values: [450, 0], look: 'outline' },
      { name: 'Associations', values: [1900, 0], look: 'striped' },
    ],
    stacked: true,
  };
  const { narrow, wide } = draw(data);

  test('share one bar, with all its parts written at its end, and a nought where there are none', () => {
    for (const svg of [narrow, wide]) {
      expect(words(svg)).toEqual(expect.arrayContaining(['450 + 1900', '0']));
      expect(svg).toContain('stroke-dasharray="2 4"');
    }
    const one = barCharts({ ...data, series: data.series.slice(0, 1) });
    expect(barCharts(data).wide.size.height - one.wide.size.height).toBeLessThan(30);
  });

  test('the axis ends at the whole', () => {
    expect(barCharts(data).wide.configuration.options?.scales?.x?.max).toBe(2350);
  });
});

test('every fault of the data is told at once', () => {
  const series = [
    { name: '2005', values: [1, -2], look: 'solid' },
    { name: '2008', values: [Number.NaN], look: 'solid' },
  ] as const;
  expect(() =>
    barCharts({ ...counts([]), categories: ['Muyu', 'Ayni'], series }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Not a bar chart: two series have the same look; "2005" has -2, and a bar starts at 0; "2008" has 1 values for 2 categories; "2008" has NaN, and a bar starts at 0]`,
  );
  expect(() => barCharts({ ...counts([]), series: [] })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Not a bar chart: there are no categories; it has 0 series, not one to three]`,
  );
});

/** Widths of the bars of one colour, from top to bottom. */
function barsOf(svg: string, colour: string): number[] {
  return parse(svg)
    .querySelectorAll('path')
    .filter((path) => path.getAttribute('fill') === colour)
    .flatMap((path) => path.getAttribute('d')?.split('M').slice(1) ?? [])
    .map((d) => /^(\S+) \S+?H([^V]+)V/.exec(d))
    .filter((found) => Number(found?.[1]) === 149.5)
    .map((found) => Number(found?.[2]) - Number(found?.[1]));
}
