import type { Fact } from '../provenance/facts.ts';
import type { Computation } from '../provenance/schema.ts';

/** What a computation is written out from. */
export interface Terms {
  operation: Computation['operation'];
  /** Values of the inputs, in the order in which the computation names them. */
  values: number[];
  result: number;
  /** The result as the passport shows it, rounded and with its unit. */
  shown: string;
  /** Writes a number as exactly as it is computed with. */
  write: (value: number) => string;
}

/** Operations over two figures. */
const ofTwo: Partial<Record<Computation['operation'], (a: string, b: string) => string>> = {
  difference: (a, b) => `${a} − ${b}`,
  part: (amount, percent) => `${amount} × ${percent} ÷ 100`,
  percentage: (part, whole) => `${part} ÷ ${whole} × 100`,
  change: (before, after) => `(${after} − ${before}) ÷ ${before} × 100`,
  ratio: (a, b) => `${a} ÷ ${b}`,
};

const bySize = (values: number[]) => values.toSorted((a, b) => a - b);

/** The one or two values in the middle. */
function middle(values: number[]): number[] {
  const half = values.length / 2;
  return bySize(values).slice(Math.ceil(half) - 1, Math.floor(half) + 1);
}

function expression({ operation, values, write }: Terms): string | undefined {
  const [first = '', second = ''] = values.map(write);
  if (operation === 'sum' || operation === 'total') return values.map(write).join(' + ');
  if (operation === 'median') {
    const texts = middle(values).map(write);
    return texts.length > 1 ? `(${texts.join(' + ')}) ÷ 2` : undefined;
  }
  return ofTwo[operation]?.(first, second);
}

/**
 * A computation as a sum that one can redo by hand: `2,640 ÷ 4,365 × 100 = 60.4811 ≈ 60.5%`.
 *
 * @returns undefined where nothing is reckoned: records counted, one picked out
 */
export function writtenSum(terms: Terms): string | undefined {
  const left = expression(terms);
  if (left === undefined) return undefined;
  const isRounded = numberIn(terms.shown) !== numberIn(terms.write(terms.result));
  return isRounded ? `${left} = ${terms.write(terms.result)} ≈ ${terms.shown}` : `${left} = ${terms.shown}`;
}

/** The number in a text as the formatter writes it: "US$ 29,400" → 29400. */
const numberIn = (text: string) => Number(/-?\d[\d,.]*/.exec(text)?.[0].replaceAll(',', ''));

/** The values in order of size, where a computation picks one by its place; undefined for the others. */
export const orderedValues = (operation: Computation['operation'], values: number[]): number[] | undefined =>
  operation === 'median' || operation === 'smallest' || operation === 'largest' ? bySize(values) : undefined;

/** Facts that are computed from another, directly. */
export const computedFrom = (id: string, facts: Iterable<Fact>): Fact[] =>
  [...facts].filter(({ from }) => from.includes(id));

/** Facts that speak against another without its own passport saying so, each with what it says. */
export const contradicting = (fact: Fact, facts: Iterable<Fact>) => {
  const own = new Set((fact.conflicts ?? []).map((conflict) => conflict.fact));
  return [...facts]
    .filter((other) => !own.has(other.id))
    .flatMap((other) =>
      (other.conflicts ?? [])
        .filter((conflict) => conflict.fact === fact.id)
        .map(({ note }) => ({ other, note })),
    );
};
