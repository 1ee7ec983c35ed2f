import type { Fault } from './fault.ts';

/** Records that claim the same place in their list. */
export const orderFaults = <Item extends { id: string; order: number }>(
  items: Item[],
  fileOf: (item: Item) => string,
): Fault[] =>
  [...Map.groupBy(items, ({ order }) => order)].flatMap(([order, [first, ...others]]) =>
    others.map((item) => ({
      file: fileOf(item),
      field: 'order',
      found: `${order}, which ${first && fileOf(first)} has too`,
      expected: 'a number of its own',
    })),
  );
