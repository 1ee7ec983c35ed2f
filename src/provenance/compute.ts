import type { Computation } from './schema.ts';

/** A record, as far as figures are computed from it. */
export type Row = { id: string } & Record<string, unknown>;

/** The records that figures are computed from: those of the catalogue, and the activities that were rated. */
export interface Tables {
  catalogue: Row[];
  results?: Row[];
}

/** What a computation yields: the number, and the ids of all that went into it. */
export interface Computed {
  value: number;
  from: string[];
}

/** A field of a computation with which it cannot be carried out. */
export class ComputationError extends Error {
  /** Id of the fact that has the computation; empty as long as it is not known. */
  fact = '';
  readonly field: string;
  readonly found: string;
  readonly expected: string;

  constructor(field: string, found: string, expected: string) {
    super(`${field}: found ${found}; expected ${expected}`);
    this.field = field;
    this.found = found;
    this.expected = expected;
  }

  /** Says of which fact it is, if that has not been said before. */
  tellFact(id: string) {
    if (this.fact) return;
    this.fact = id;
    this.message = `${id}: ${this.message}`;
  }
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

/** What a record gives to a computation: a field of its own, or one of its fields divided by another. */
export const fieldValue = (row: Row, field: string): number =>
  field === 'peoplePerFirm' ? Number(row.employment) / Number(row.firms) : Number(row[field]);

/** The rows that have every named value; a list must be equal as a whole. */
const selectRows = (rows: Row[], where: Record<string, unknown> = {}) =>
  rows.filter((row) => Object.entries(where).every(([field, value]) => isEqual(row[field], value)));

type OverFacts = Extract<Computation, { of: string[] }>;

function computeFromFacts({ operation, of }: OverFacts, valueOfFact: (id: string) => number): Computed {
  const values = of.map(valueOfFact);
  if (operation === 'sum') return { value: exact(sum(values)), from: of };
  const [first, second] = values;
  if (values.length !== 2 || first === undefined || second === undefined) {
    throw new ComputationError('compute.of', `${values.length} ids`, `two for "${operation}"`);
  }
  const value = exact(pairs[operation](first, second));
  if (!Number.isFinite(value)) {
    throw new ComputationError('compute.of', `"${operation}" of ${first} and ${second}`, 'no division by 0');
  }
  return { value, from: of };
}

type OverRecords = Exclude<Computation, OverFacts>;

function computeFromRows(
  { operation, field, where, over = 'catalogue' }: OverRecords,
  tables: Tables,
): Computed {
  const selected = selectRows(tables[over] ?? [], where);
  if (selected.length === 0) {
    const condition = JSON.stringify(where ?? {});
    throw new ComputationError(
      'compute.where',
      condition,
      `fields and values that a record of the ${over} has`,
    );
  }
  const from = selected.map((row) => `${over}/${row.id}`);
  if (operation === 'count') return { value: selected.length, from };
  if (!field)
    throw new ComputationError('compute.field', 'nothing', '"firms", "employment" or "peoplePerFirm"');
  const numbers = selected.map((row) => fieldValue(row, field));
  return { value: exact(columns[operation](numbers)), from };
}

/**
 * Carries out a computation.
 *
 * @param valueOfFact gives the value of the fact with an id
 * @param tables all records that figures are computed from
 * @throws ComputationError where a number of inputs, a field or a row is wrong
 */
export const compute = (
  computation: Computation,
  valueOfFact: (id: string) => number,
  tables: Tables,
): Computed =>
  'of' in computation ? computeFromFacts(computation, valueOfFact) : computeFromRows(computation, tables);
