import { difference, farthest, nearest } from '../site/nearest.ts';

const numbersIn = (text: string) => text.match(/\d+/g)?.join(' ') ?? '';

/**
 * What a mistyped name most probably means: `('muyu-sles-2005', names)` → `'muyu-sales-2005'`.
 * A name with other numbers in it is never offered: it is another figure, another row, another year.
 */
export const meant = (typed: string, names: Iterable<string>): string | undefined =>
  nearest(
    typed,
    [...names].filter((name) => numbersIn(name) === numbersIn(typed)),
  );

const lastPart = (path: string) => path.replace(/\/$/, '').replace(/^.*\//, '');

/**
 * What a mistyped path most probably means: `('/en/guide/mony/', paths)` → `'/en/guide/money/'`. Paths begin alike, so
 * their last parts must be near too: no page is offered only because it lies in the same folder.
 */
export const meantPath = (typed: string, paths: Iterable<string>): string | undefined =>
  meant(
    typed,
    [...paths].filter((path) => difference(lastPart(path), lastPart(typed)) <= farthest),
  );
