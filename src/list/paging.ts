/** As many consortia stand on one page of a list. */
export const perPage = 60;

/** One page of a list. */
export interface ListPage<Item> {
  /** Counted from 1. */
  number: number;
  /** How many pages the list has; at least one. */
  of: number;
  items: Item[];
}

/** How many pages a list of `size` has. */
export const pageCount = (size: number): number => Math.max(1, Math.ceil(size / perPage));

/** The pages of a list; one, without items, of an empty list. */
export const pagesOf = <Item>(items: Item[]): ListPage<Item>[] =>
  Array.from({ length: pageCount(items.length) }, (_, index) => ({
    number: index + 1,
    of: pageCount(items.length),
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));

/** The page of a list that is asked for, or its last where there is no such page. */
export function pageAt<Item>(items: Item[], number: number): ListPage<Item> {
  const of = pageCount(items.length);
  const last = Math.min(number, of);
  return { number: last, of, items: items.slice((last - 1) * perPage, last * perPage) };
}
