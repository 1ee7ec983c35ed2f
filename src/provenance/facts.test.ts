import { describe, expect, test } from 'vitest';
import type { Tables } from './compute.ts';
import { MissingFigure, resolveFacts, tryFacts } from './facts.ts';
import { type FactRecord, factSchema } from './schema.ts';

const words = { en: 'A figure', es: 'Una cifra' };
const source = { document: 'osl-eva-08-r12', section: '4.3.2', place: 'Table › Row' };
const head = { topic: 'muyu', label: words, unit: 'usd', asOf: '2005' } as const;

const reported = (id: string, value: number, unit: FactRecord['unit'] = 'usd'): FactRecord => ({
  ...head,
  id,
  unit,
  value,
  kind: 'reported',
  source: { ...source, place: id },
});

type Compute = Extract<FactRecord, { kind: 'computed' }>['compute'];
const computed = (id: string, compute: Compute): FactRecord => ({ ...head, id, kind: 'computed', compute });

const tables: Tables = {
  catalogue: [
    { id: 'a', firms: 4, employment: 40, producerAssociations: false, model: ['promotion'] },
    { id: 'b', firms: 9, employment: 900, producerAssociations: true, model: ['promotion'] },
    { id: 'c', firms: 5, employment: 50, producerAssociations: false, model: ['promotion', 'sales'] },
  ],
  results: [
    { id: 'courses', rating: 'high' },
    { id: 'workshop', rating: 'not-rated' },
  ],
};

const resultOf = (compute: Compute, ...records: FactRecord[]) =>
  resolveFacts([computed('result', compute), ...records], tables).get('result')?.value;

describe('figures computed from others', () => {
  const [ten, four] = [reported('ten', 10), reported('four', 4)];
  test.each([
    ['sum', 14],
    ['difference', 6],
    ['part', 0.4],
    ['percentage', 250],
    ['change', -60],
    ['ratio', 2.5],
  ] as const)('%s of 10 and 4 is %d', (operation, expected) => {
    expect(resultOf({ operation, of: ['ten', 'four'] }, ten, four)).toBe(expected);
  });

  test('a chain is followed, whatever the order of the files', () => {
    const exports = computed('exports', { operation: 'part', of: ['sales', 'share'] });
    const both = computed('both', { operation: 'sum', of: ['exports', 'exports'] });
    const facts = resolveFacts(
      [both, exports, reported('sales', 17000), reported('share', 70, 'percent')],
      tables,
    );
    expect(facts.get('both')?.value).toBe(23800);
    expect([...facts.keys()]).toEqual(['both', 'exports', 'sales', 'share']);
  });

  test('a computed figure says what it was computed from and where that stands', () => {
    const facts = resolveFacts(
      [computed('sum', { operation: 'sum', of: ['ten', 'four'] }), ten, four],
      tables,
    );
    expect(facts.get('sum')).toMatchObject({
      from: ['ten', 'four'],
      source: { document: 'osl-eva-08-r12', section: '4.3.2', place: 'sum(ten, four)' },
    });
  });

  test('binary fractions leave no trace', () => {
    expect(resultOf({ operation: 'sum', of: ['x', 'y'] }, reported('x', 0.1), reported('y', 0.2))).toBe(0.3);
  });
});

describe('figures computed from the catalogue', () => {
  test.each([
    [{ operation: 'count' }, 3],
    [{ operation: 'count', where: { producerAssociations: true } }, 1],
    [{ operation: 'count', where: { model: ['promotion'] } }, 2],
    [{ operation: 'total', field: 'employment' }, 990],
    [{ operation: 'total', field: 'employment', where: { producerAssociations: false } }, 90],
    [{ operation: 'median', field: 'firms' }, 5],
    [{ operation: 'median', field: 'firms', where: { producerAssociations: false } }, 4.5],
    [{ operation: 'smallest', field: 'firms' }, 4],
    [{ operation: 'largest', field: 'firms' }, 9],
  ] as [Compute, number][])('%j is %d', (compute, expected) => {
    expect(resultOf(compute)).toBe(expected);
  });

  test('of the rated activities, those with the rating are counted and named', () => {
    const compute = { operation: 'count', over: 'results', where: { rating: 'high' } } as const;
    expect(resolveFacts([computed('n', compute)], tables).get('n')).toMatchObject({
      value: 1,
      from: ['results/courses'],
      source: { document: 'osl-eva-08-r12', section: '4.2', place: 'count(activities)' },
    });
  });

  test('the records that went into it are named', () => {
    const facts = resolveFacts([computed('n', { operation: 'count', where: { firms: 9 } })], tables);
    expect(facts.get('n')?.from).toEqual(['catalogue/b']);
  });
});

describe('what cannot be computed is refused with the name of the fact', () => {
  test.each([
    ['an unknown input', { operation: 'sum', of: ['none', 'none'] }, /result.*"none"/],
    ['a circle', { operation: 'sum', of: ['result', 'result'] }, /circle: result → result/],
    [
      'a condition that fits no record',
      { operation: 'count', where: { firms: 99 } },
      /result: compute\.where/,
    ],
    ['a field that is missing', { operation: 'total' }, /result: compute\.field/],
  ] as [string, Compute, RegExp][])('%s', (_, compute, message) => {
    expect(() => resultOf(compute)).toThrow(message);
  });

  test('three inputs where two are asked for', () => {
    const records = ['a', 'b', 'c'].map((id) => reported(id, 1));
    expect(() => resultOf({ operation: 'ratio', of: ['a', 'b', 'c'] }, ...records)).toThrow(
      /result: compute\.of: found 3/,
    );
  });
});

describe('what cannot be computed does not keep the rest from being computed', () => {
  const records = [
    reported('ten', 10),
    reported('zero', 0),
    computed('circle', { operation: 'sum', of: ['circle', 'ten'] }),
    computed('missing', { operation: 'sum', of: ['none', 'ten'] }),
    computed('divided', { operation: 'ratio', of: ['ten', 'zero'] }),
    computed('needs-it', { operation: 'sum', of: ['divided', 'ten'] }),
    computed('sound', { operation: 'sum', of: ['ten', 'zero'] }),
  ];
  const { facts, errors } = tryFacts(records, tables);

  test('each cause is told once, with the fact that has it', () => {
    expect(errors.map(({ fact, found }) => [fact, found])).toEqual([
      ['circle', 'a circle: circle → circle'],
      ['missing', '"none"'],
      ['divided', '"ratio" of 10 and 0'],
    ]);
    expect(errors[1]).toBeInstanceOf(MissingFigure);
  });

  test('the others have their value', () => {
    expect([...facts.keys()]).toEqual(['ten', 'zero', 'sound']);
  });
});

test('a figure of two documents is refused: its passport can name one', () => {
  const other = { ...reported('other', 1), source: { ...source, document: 'guide' } } as FactRecord;
  expect(() => resultOf({ operation: 'sum', of: ['other', 'ten'] }, other, reported('ten', 10))).toThrow(
    'result: compute.of: found figures of several documents: guide, osl-eva-08-r12',
  );
});

describe('a file of content/facts', () => {
  const valid = { ...head, id: 'sales', kind: 'reported', value: 1, source };
  test.each([
    ['without a source', { source: undefined }, 'source'],
    ['without Spanish', { label: { en: 'A' } }, 'label.es'],
    ['with an unknown unit', { unit: 'dollars' }, 'unit'],
    ['with a number in quotes', { value: '112,000' }, 'value'],
    ['with a date in words', { asOf: 'April 2008' }, 'asOf'],
    ['that is computed and has a value', { kind: 'computed' }, 'compute'],
  ])('%s is refused', (_, change, path) => {
    const issues = factSchema.safeParse({ ...valid, ...change }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  test('as it should be is accepted', () => {
    expect(factSchema.safeParse(valid).success).toBe(true);
  });
});
