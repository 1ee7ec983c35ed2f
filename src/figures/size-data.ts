import type { Consortium } from '../consortia/schema.ts';
import type { Localized } from '../site/languages.ts';
import type { FigureData } from './figure.ts';
import { totalOf } from './groups.ts';
import { both } from './labels.ts';
import type { ChartSource } from './schema.ts';

type SizeSource = Extract<ChartSource, { kind: 'sizes' }>;

const sizeOf: Record<SizeSource['of'], (consortium: Consortium) => number> = {
  firms: ({ firms }) => firms,
  markets: ({ markets }) => markets.length,
  peoplePerFirm: ({ employment, firms }) => employment / firms,
};

/** A class in words: "5", "5 or more", "10 to 19", and of what is not counted in wholes "10 to less than 20". */
function classLabel(from: number, to: number | undefined, isWhole: boolean): Localized {
  if (to === undefined) return both('figures.orMore', { from });
  if (!isWhole) return from === 0 ? both('figures.below', { to }) : both('figures.toBelow', { from, to });
  return to === from + 1
    ? { en: String(from), es: String(from) }
    : both('figures.fromTo', { from, to: to - 1 });
}

/** How many consortia are of each size, those of firms alone and those with associations of producers. */
export function sizeData({ of, from }: SizeSource, consortia: Consortium[]): FigureData {
  const split = of !== 'markets';
  const parts = [
    ...(split ? [false, true] : [undefined]).map((value) =>
      consortia.filter((one) => value === undefined || one.producerAssociations === value),
    ),
  ];
  const rows = from.map((start, index) => {
    const end = from[index + 1];
    const isOfClass = (one: Consortium) =>
      sizeOf[of](one) >= start && (end === undefined || sizeOf[of](one) < end);
    return {
      id: String(start),
      label: classLabel(start, end, of !== 'peoplePerFirm'),
      cells: parts.map((part) => totalOf(part.filter(isOfClass), 'consortia')),
    };
  });
  const series = split
    ? [
        { id: 'firms-only', label: both('figures.firmsOnly') },
        { id: 'associations', label: both('figures.withAssociations') },
      ]
    : [{ id: 'consortia', label: both('figures.consortia') }];
  return { series, rows };
}
