import { describe, expect, test } from 'vitest';
import { resolveFacts } from '../provenance/facts.ts';
import { readRecords } from '../validation/records.ts';

// The sums of every table of the report, from its cells, and the differences that the tables really have.

const { records } = readRecords(process.cwd());
const results = records['evaluation/results'];
const facts = resolveFacts(records.facts, { catalogue: records.consortia, results });

function value(id: string): number {
  const fact = facts.get(id);
  if (!fact) throw new Error(`There is no fact "${id}"`);
  return fact.value;
}

const total = (ids: string[]) => ids.reduce((sum, id) => sum + value(id), 0);
const share = (part: string, whole: string) => Math.round((value(part) / value(whole)) * 100);

const budgetLines = ['personnel', 'contracts', 'training', 'equipment', 'miscellaneous'];
const tableOneLines = [
  'international-experts',
  'local-travel',
  'staff-missions',
  'national-consultants',
  'subcontracts',
  'study-tours',
  'in-service-training',
  'meetings',
  'equipment',
  'miscellaneous',
];

describe('the budget table of chapter 1, printed again in Annex 1', () => {
  test.each([
    ['planned', 'project-budget', 800000],
    ['allotted', 'budget-total-allotted', 800002],
    ['spent', 'budget-total-spent', 674449],
  ])('%s: the lines make the printed total', (column, printed, expected) => {
    expect(total(budgetLines.map((line) => `budget-${line}-${column}`))).toBe(expected);
    expect(value(`budget-sum-${column}`)).toBe(expected);
    expect(value(printed)).toBe(expected);
  });

  test.each([...budgetLines, 'total'])('%s: the printed share is spent over allotted', (line) => {
    expect(share(`budget-${line}-spent`, `budget-${line}-allotted`)).toBe(
      value(`budget-${line}-spent-share`),
    );
  });
});

describe('Table 1', () => {
  test.each([
    ['planned', 800000],
    ['allotted', 800004],
    ['spent', 745000],
  ])('%s: the lines make the printed total', (column, expected) => {
    expect(total(tableOneLines.map((line) => `table-1-${line}-${column}`))).toBe(expected);
    expect(value(`table-1-sum-${column}`)).toBe(expected);
    expect(value(`table-1-total-${column}`)).toBe(expected);
  });

  test.each([...tableOneLines, 'total'])('%s: the printed shares are those of its amounts', (line) => {
    const at = (column: string) => `table-1-${line}-${column}`;
    expect(share(at('spent'), at('allotted'))).toBe(value(at('spent-share')));
    const wasPlanned = value(at('planned')) > 0;
    expect(facts.has(at('allotted-share'))).toBe(wasPlanned);
    if (wasPlanned) expect(share(at('allotted'), at('planned'))).toBe(value(at('allotted-share')));
  });

  test('national consultants cost more than was allotted, which the printed 100% hides', () => {
    expect(value('table-1-national-consultants-spent')).toBe(204280);
    expect(value('table-1-national-consultants-overspent')).toBe(209);
    expect(value('table-1-national-consultants-spent-share')).toBe(100);
    expect(value('table-1-national-consultants-spent-share-computed')).toBeCloseTo(100.1, 1);
  });
});

test('Table 2: the lines make the printed total, and the shares are theirs', () => {
  const lines = ['international-experts', 'expert-travel', 'national-experts', 'in-service-training'];
  expect(total(lines.map((line) => `peru-spending-${line}`))).toBe(266429);
  expect(value('peru-spending-sum')).toBe(value('peru-spending-march-2008'));
  expect(lines.map((line) => share(`peru-spending-${line}`, 'peru-spending-march-2008'))).toEqual(
    lines.map((line) => value(`peru-spending-share-${line}`)),
  );
  expect(total(lines.map((line) => `peru-spending-share-${line}`))).toBe(
    value('peru-spending-share-total-printed'),
  );
});

describe('the tables differ from one another', () => {
  test.each([
    ['allotted-difference', 2],
    ['spent-june-to-october-2008', 70551],
    ['peru-spending-difference', 15571],
    ['table-1-personnel-planned', 460000],
    ['table-1-personnel-allotted', 629340],
    ['table-1-personnel-spent', 595771],
    ['table-1-training-planned', 170000],
    ['table-1-training-allotted', 143856],
    ['table-1-training-spent', 125920],
    ['peru-spending-share-june-2008', 35.25],
  ])('%s is %d', (id, expected) => {
    expect(value(id)).toBe(expected);
  });

  test('what was planned is the same in both, line by line; what was allotted is not', () => {
    for (const line of ['personnel', 'training']) {
      expect(value(`table-1-${line}-planned`)).toBe(value(`budget-${line}-planned`));
      expect(value(`table-1-${line}-allotted`)).not.toBe(value(`budget-${line}-allotted`));
    }
    expect(value('table-1-miscellaneous-allotted')).not.toBe(value('budget-miscellaneous-allotted'));
  });

  test('the printed share of Peru fits the amount of June, not that of March', () => {
    const printed = value('peru-spending-share-printed');
    expect(Math.round(value('peru-spending-share-june-2008'))).toBe(printed);
    expect(Math.round(value('peru-spending-share-march-2008'))).not.toBe(printed);
  });
});

describe("Muyu's table", () => {
  const firms = ['caryluis', 'cusco-hands', 'simoni', 'taqruy'];
  test.each([2005, 2008])(
    '%d: the lines make the printed totals of sales and of the share exported',
    (year) => {
      const sales = total(firms.map((firm) => `muyu-${firm}-sales-${year}`));
      const exports = firms.reduce(
        (sum, firm) =>
          sum + (value(`muyu-${firm}-sales-${year}`) * value(`muyu-${firm}-share-${year}`)) / 100,
        0,
      );
      expect(sales).toBe(value(`muyu-sales-${year}-printed`));
      expect(exports).toBeCloseTo(value(`muyu-exports-${year}`), 6);
      expect(Math.round((exports / sales) * 100)).toBe(value(`muyu-export-share-${year}-printed`));
    },
  );
});

describe('Annex 3, which prints no totals', () => {
  const blocks = ['lima', 'macrosur', 'macronorte', 'centro'];
  test.each([
    ['consortia', [11, 10, 4, 5], 30],
    ['firms', [52, 64, 21, 40], 177],
    ['people', [765, 2350, 800, 450], 4365],
  ] as const)('%s of the four blocks', (column, ofBlocks, all) => {
    expect(blocks.map((block) => value(`catalogue-${block}-${column}`))).toEqual(ofBlocks);
    expect(total(blocks.map((block) => `catalogue-${block}-${column}`))).toBe(all);
    expect(value(`catalogue-${column}`)).toBe(all);
  });

  test('with the associations of producers and without', () => {
    expect(value('catalogue-associations-people')).toBe(2640);
    expect(total(['catalogue-associations-people', 'catalogue-people-without-associations'])).toBe(4365);
  });
});

describe('the ratings of section 4.2', () => {
  test.each([
    ['ratings-high', 6],
    ['ratings-medium', 4],
    ['ratings-not-rated', 2],
    ['ratings-not-known', 1],
    ['ratings-activities', 13],
  ])('%s is %d', (id, expected) => {
    expect(value(id)).toBe(expected);
  });

  test('each record bears the rating that is printed', () => {
    const printed = { high: 'High', medium: 'Medium', 'not-rated': '-', 'not-known': 'Not known' };
    expect(results.map(({ printed: cell }) => cell)).toEqual(results.map(({ rating }) => printed[rating]));
  });
});

/** What the report prints once, in a sentence. */
test.each([
  ['training-workshops', 5],
  ['training-people', 250],
  ['training-survey-replies', 23],
  ['training-survey-suggestions', 13],
  ['turin-participants', 56],
  ['turin-countries', 33],
  ['turin-courses', 3],
  ['expert-group-people', 150],
  ['peru-spending-june-2008', 282000],
  ['peru-exports-growth-2003-2007', 147.4],
  ['peru-exports-share-printed', 48],
  ['recommendations-chapter-5', 12],
  ['recommendations-summary', 11],
  ['lessons-chapter-6', 3],
])('%s is %d', (id, expected) => {
  expect(value(id)).toBe(expected);
});
