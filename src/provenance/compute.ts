import type { Computation } from './schema.ts';

/** A record of the catalogue, as far as figures are computed from it. */
export type Row = { id: string } & Record<string, unknown>;

/** What a computation yields: the number, and the ids of all that went into it. */
export interface Computed {
  value: number;
  from: string[];
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Rounds away the noise of binary fractions; figures here have at most a handful of decimals. */
const exact = (number: number) => Number(number.toPrecision(12));

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Operations over two figures, in the order in which the fact names them. */
const pairs = {
  difference: (a: number, b: number) => a - b,
  part: (amount: number, percent: number) => (amount * percent) / 100,
  percentage: (part: number, whole: number) => (part / whole) * 100,
  change: (before: number, after: number) => ((after - before) / before) * 100,
  ratio: (a: number, b: number) => a / b,
};

/** Operations over a field of the catalogue's records. */
const columns = {
  total: sum,
  median,
  smallest: (numbers: number[]) => Math.min(...numbers),
  largest: (numbers: number[]) => Math.max(...numbers),
};

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The rows that have every named value; a list must be equal as a whole. */
const selectRows = (rows: Row[], where: Record<string, unknown> = {}) =>
  rows.filter((row) => Object.entries(where).every(([field, value]) => isEqual(row[field], value)));

/**
 * Carries out a computation.
 *
 * @param valueOfFact gives the value of the fact with an id
 * @param rows all records of the catalogue
 * @throws Error where a number of inputs, a field or a row is wrong
 */
export function compute(
  computation: Computation,
  valueOfFact: (id: string) => number,
  rows: Row[],
): Computed {
  if ('of' in computation) {
    const values = computation.of.map(valueOfFact);
    const [first = Number.NaN, second = Number.NaN] = values;
    if (computation.operation === 'sum') return { value: exact(sum(values)), from: computation.of };
    if (values.length !== 2) {
      throw new Error(`compute.of: found ${values.length} ids; expected two for "${computation.operation}"`);
    }
    return { value: exact(pairs[computation.operation](first, second)), from: computation.of };
  }
  const selected = selectRows(rows, computation.where);
  if (selected.length === 0) {
    throw new Error('compute.where: no record of the catalogue fits; check its fields and values');
  }
  const from = selected.map((row) => `catalogue/${row.id}`);
  if (computation.operation === 'count') return { value: selected.length, from };
  const { field } = computation;
  if (!field) throw new Error(`compute.field: missing; expected "firms" or "employment"`);
  const numbers = selected.map((row) => Number(row[field]));
  return { value: exact(columns[computation.operation](numbers)), from };
}
