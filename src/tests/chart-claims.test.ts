import { describe, expect, test } from 'vitest';
import { inAnnexOrder } from '../consortia/order.ts';
import type { FigureRow } from '../figures/figure.ts';
import { figureData } from '../figures/figure-data.ts';
import { valueNamed } from '../figures/figure-text.ts';
import { resolveFacts } from '../provenance/facts.ts';
import { readRecords } from '../validation/records.ts';

const { records } = readRecords(process.cwd());
const consortia = inAnnexOrder(records.consortia);
const facts = resolveFacts(records.facts, {
  catalogue: records.consortia,
  results: records['evaluation/results'],
});
const dataOf = (id: string) => {
  const chart = records.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`content/charts/${id}.json is missing`);
  return figureData(chart.data, facts, consortia);
};

/** Values of a chart by `row/series`. */
const reader = (id: string) => {
  const data = dataOf(id);
  return (name: string) => valueNamed(data, name) ?? Number.NaN;
};
const sum = ({ cells }: FigureRow) => cells.reduce((total, { value }) => total + Number(value), 0);
const fact = (id: string) => facts.get(id)?.value ?? Number.NaN;

/** What the titles and descriptions say in words, which no figure in them proves. */
describe('what charts claim in words is so', () => {
  test('firms-and-people: three stand apart, all with associations', () => {
    const rows = dataOf('firms-and-people').rows;
    const people = ({ cells }: FigureRow) => Number(cells[1]?.value);
    const [first, second, third, fourth] = rows.toSorted((a, b) => people(b) - people(a));
    expect([first, second, third].every((row) => row?.hasAssociations)).toBe(true);
    expect([third?.id, fourth?.id]).toEqual(['agroindustrial-de-piura', 'exportacion-de-textiles']);
    const usual = rows.filter((row) => people(row) >= 20 && people(row) <= 120);
    expect(usual.length).toBeGreaterThan(rows.length / 2);
    expect(usual.map(({ cells }) => cells[0]?.value)).toEqual(expect.arrayContaining([3, 9]));
  });

  test('sectors: textiles first; six with one consortium; three with more than half of the members', () => {
    const { rows } = dataOf('consortia-by-sector');
    expect(rows[0]?.id).toBe('textiles-clothing');
    expect(rows.filter((row) => sum(row) === 1)).toHaveLength(6);
    expect(
      rows
        .slice(0, 3)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['agro-industry', 'jewellery', 'textiles-clothing']);
    const firms = reader('firms-by-sector');
    expect(
      ['textiles-clothing', 'jewellery', 'agro-industry'].reduce((all, id) => all + firms(`${id}/sum`), 0),
    ).toBeGreaterThan(fact('catalogue-firms') / 2);
  });

  test('people-by-sector: nearly half in agro-industry, almost all in associations; else textiles first', () => {
    const people = reader('people-by-sector');
    const share = people('agro-industry/sum') / fact('catalogue-people');
    expect(share).toBeGreaterThan(0.47);
    expect(share).toBeLessThan(0.5);
    expect(people('agro-industry/associations') / people('agro-industry/sum')).toBeGreaterThan(0.95);
    const alone = dataOf('people-by-sector').rows.toSorted(
      (a, b) => Number(b.cells[0]?.value) - Number(a.cells[0]?.value),
    );
    expect(alone[0]?.id).toBe('textiles-clothing');
  });

  test('macro-regions: associations in south and north alike; the order turns with them', () => {
    const consortia = reader('consortia-by-macro-region');
    expect(consortia('lima/sum') + consortia('macrosur/sum')).toBeGreaterThan(
      fact('catalogue-consortia') / 2,
    );
    expect(consortia('macrosur/associations')).toBe(consortia('macronorte/associations'));
    expect(consortia('macrosur/associations') * 2).toBe(fact('catalogue-associations'));
    expect(consortia('lima/sum') - consortia('macrosur/sum')).toBe(1);
    for (const id of ['firms-by-macro-region', 'people-by-macro-region']) {
      const value = reader(id);
      const others = ['lima', 'macronorte', 'centro'].map((region) => value(`${region}/sum`));
      expect(value('macrosur/sum'), id).toBeGreaterThan(Math.max(...others));
      const alone = ['macrosur', 'macronorte', 'centro'].map((region) => value(`${region}/firms-only`));
      expect(value('lima/firms-only'), id).toBeGreaterThan(Math.max(...alone));
    }
    const people = reader('people-by-macro-region');
    expect(people('macrosur/sum')).toBeGreaterThan(2 * people('macronorte/sum'));
  });

  test('people-by-department: Cusco, nearly all in two consortia; Piura and Puno wholly; else Lima', () => {
    const { rows } = dataOf('people-by-department');
    expect(rows[0]?.id).toBe('cusco');
    expect(rows[0]?.cells[1]?.from.toSorted()).toEqual([
      'catalogue/productos-del-valle-sagrado',
      'catalogue/productos-organicos',
    ]);
    const people = reader('people-by-department');
    expect(people('cusco/associations') / people('cusco/sum')).toBeGreaterThan(0.9);
    expect(people('piura/firms-only') + people('puno/firms-only')).toBe(0);
    expect(people('lima/firms-only')).toBe(Math.max(...rows.map(({ cells }) => Number(cells[0]?.value))));
  });

  test('start: where and when, and more than half in 2007', () => {
    const begun = reader('start-by-macro-region');
    expect(begun('sum/2006')).toBe(begun('lima/2006'));
    expect(begun('lima/2008') + begun('macronorte/2008') + begun('centro/2006') + begun('centro/2007')).toBe(
      0,
    );
    expect(begun('macrosur/2007')).toBeGreaterThan(0);
    expect(reader('start-shares')('consortia/2007')).toBeGreaterThan(50);
  });

  test('model: two for sales, two for both', () => {
    expect(fact('catalogue-sales-only')).toBe(2);
    expect(fact('catalogue-promotion-and-sales')).toBe(2);
  });

  test('markets: the United States first, then the European Union; nothing else comes near', () => {
    const { rows } = dataOf('consortia-by-market');
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual(['us', 'eu']);
    const value = reader('consortia-by-market');
    expect(value('regional/sum')).toBe(Math.max(...rows.slice(2).map(sum)));
    const firms = reader('firms-by-market');
    expect(firms('us/sum') / fact('catalogue-firms')).toBeGreaterThan(0.8);
    expect(firms('europe/sum')).toBe(Math.max(...dataOf('firms-by-market').rows.slice(2).map(sum)));
  });

  test('people-by-market: two thirds in associations; one consortium makes three bars', () => {
    const people = reader('people-by-market');
    expect(people('us/associations') / people('us/sum')).toBeCloseTo(2 / 3, 1);
    const { rows } = dataOf('people-by-market');
    for (const market of ['es', 'jp', 'br']) {
      const from = rows.find(({ id }) => id === market)?.cells.flatMap((cell) => cell.from);
      expect(from).toEqual(['catalogue/productos-del-valle-sagrado']);
    }
  });

  test('sizes: two markets, three to five members, fewer than twenty people per member', () => {
    const all = fact('catalogue-consortia');
    expect(reader('markets-per-consortium')('2/consortia')).toBeGreaterThan(all / 2);
    expect(reader('markets-per-consortium')('5/consortia')).toBe(1);
    const firms = reader('firms-per-consortium');
    expect(firms('3/sum') + firms('4/sum') + firms('5/sum')).toBeGreaterThan(all / 2);
    expect(firms('4/sum')).toBe(Math.max(...dataOf('firms-per-consortium').rows.map(sum)));
    expect(firms('sum/sum')).toBe(all);
    const people = reader('people-per-firm');
    expect(people('0/sum') + people('5/sum') + people('10/sum')).toBeGreaterThan(all / 2);
    expect(people('100/firms-only')).toBe(0);
    expect(people('sum/sum')).toBe(all);
  });

  test('Muyu: more than tripled, two thirds one firm’s; three doubled, one fell to a fifth; up, up, same, down', () => {
    const exports = reader('muyu-exports');
    expect(exports('sum/2008')).toBeGreaterThan(3 * exports('sum/2005'));
    expect(exports('caryluis/2008') / exports('sum/2008')).toBeCloseTo(2 / 3, 1);
    const sales = reader('muyu-sales');
    for (const firm of ['caryluis', 'cusco-hands', 'simoni']) {
      expect(sales(`${firm}/2008`), firm).toBeGreaterThanOrEqual(2 * sales(`${firm}/2005`));
    }
    expect(sales('taqruy/2008')).toBe(sales('taqruy/2005') / 5);
    expect(sales('taqruy/2005')).toBe(
      Math.max(...dataOf('muyu-sales').rows.map(({ cells }) => Number(cells[0]?.value))),
    );
    expect(sales('taqruy/2008')).toBe(
      Math.min(...dataOf('muyu-sales').rows.map(({ cells }) => Number(cells[1]?.value))),
    );
    const share = reader('muyu-export-share');
    const change = (firm: string) => Math.sign(share(`${firm}/2008`) - share(`${firm}/2005`));
    expect(['caryluis', 'simoni', 'cusco-hands', 'taqruy'].map(change)).toEqual([1, 1, 0, -1]);
  });

  test('budgets: who got more than planned and who less; what was not planned; two tables that differ', () => {
    const june = reader('budget-june-2008');
    expect(june('personnel/allotted')).toBeGreaterThan(june('personnel/planned'));
    const october = reader('budget-october-2008');
    for (const line of ['international-experts', 'national-consultants']) {
      expect(october(`${line}/allotted`), line).toBeGreaterThan(october(`${line}/planned`));
    }
    for (const line of ['subcontracts', 'study-tours']) {
      expect(october(`${line}/allotted`), line).toBeLessThan(october(`${line}/planned`));
    }
    expect(october('meetings/planned') + october('equipment/planned')).toBe(0);
    const two = reader('two-budget-tables');
    expect(two('personnel/june')).not.toBe(two('personnel/october'));
    expect(two('sum/june')).toBe(fact('budget-total-allotted'));
    expect(two('sum/october')).toBe(fact('table-1-total-allotted'));
    const peru = reader('peru-spending');
    expect(peru('national-experts/spent')).toBeGreaterThan(peru('sum/spent') / 2);
    expect(peru('sum/spent')).toBe(fact('peru-spending-march-2008'));
  });

  test('ratings: all activities are in the chart, and none is rated Low', () => {
    expect(reader('ratings')('sum/activities')).toBe(fact('ratings-activities'));
    expect(records['evaluation/results'].filter(({ printed }) => /low/i.test(printed))).toEqual([]);
  });

  test('Peru and elsewhere', () => {
    const trade = reader('peru-trade-share');
    expect(trade('trade/share')).toBeCloseTo(trade('printed/share'), -0.5);
    expect(fact('peru-exports-2007') / fact('peru-gdp-2007')).toBeCloseTo(0.25, 1);
    const countries = reader('other-countries');
    expect(countries('italy/consortia')).toBeGreaterThanOrEqual(10 * countries('peru/consortia'));
    const morocco = reader('morocco');
    expect(morocco('2011/consortia')).toBeLessThan(morocco('2009/consortia'));
    const size = reader('firms-per-consortium-elsewhere');
    const others = ['peru', 'tunisia', 'colombia'].map((country) => size(`${country}/firms`));
    expect(Math.max(...others)).toBeLessThan(size('italy/firms') / 2);
  });
});
