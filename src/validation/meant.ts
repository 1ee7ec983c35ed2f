import { nearest } from '../site/nearest.ts';

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
