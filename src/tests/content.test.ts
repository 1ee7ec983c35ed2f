import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnnexTable, rowOf } from '../consortia/annex-table.ts';
import { inAnnexOrder } from '../consortia/order.ts';
import { resolveFacts } from '../provenance/facts.ts';
import { contentFaults } from '../validation/content.ts';
import { readRecords } from '../validation/records.ts';
import { wordFaults } from '../validation/words.ts';

const root = process.cwd();
const { records } = readRecords(root);
const consortia = inAnnexOrder(records.consortia);
const facts = resolveFacts(records.facts, { catalogue: consortia, results: records['evaluation/results'] });
const annex = readAnnexTable(readFileSync('content/sources/osl-eva-08-r12.annex-3.tsv', 'utf8'));

test('all content is sound', () => {
  expect(wordFaults(root)).toEqual([]);
  expect(contentFaults(root)).toEqual([]);
});

describe('the catalogue is the annex', () => {
  test('all 30 rows, cell by cell, to the letter', () => {
    expect(annex).toHaveLength(30);
    expect(consortia.map(rowOf)).toEqual(annex);
  });

  test('misprints are kept', () => {
    const names = annex.map(({ printed }) => printed.name);
    expect(names).toEqual(
      expect.arrayContaining(['Joyereros de San Blas', 'Consortio Muyu', 'Cocorcio de Joyeros de Catacaos']),
    );
    expect(annex.filter(({ printed }) => printed.offer.includes('Necha a Mano'))).toHaveLength(1);
    expect(annex.at(-1)?.printed.offer).toContain('Adornos de Ceramias');
  });

  test('numbers are read as they are printed', () => {
    const read = consortia.map(({ firms, employment, startYear }) => [firms, employment, startYear]);
    const printed = annex.map(({ printed: { firms, employment, startYear } }) =>
      [firms, employment, startYear].map((cell) => Number.parseInt(cell, 10)),
    );
    expect(read).toEqual(printed);
  });

  test('the associations are those that bear the mark', () => {
    const marked = consortia.filter(({ printed }) => printed.firms.includes('(*)')).map(({ id }) => id);
    expect(consortia.filter(({ producerAssociations }) => producerAssociations).map(({ id }) => id)).toEqual(
      marked,
    );
    expect(marked).toHaveLength(6);
  });

  test('the cleaned names are free of the misprints', () => {
    expect(consortia.filter(({ name }) => /Consortio|Cocorcio|Joyereros/.test(name))).toEqual([]);
  });
});

/** Totals worked out by hand from the tables of the report. */
test.each([
  ['catalogue-consortia', 30],
  ['catalogue-firms', 177],
  ['catalogue-people', 4365],
  ['catalogue-associations', 6],
  ['catalogue-associations-firms', 40],
  ['catalogue-associations-people', 2640],
  ['catalogue-consortia-without-associations', 24],
  ['catalogue-firms-without-associations', 137],
  ['catalogue-people-without-associations', 1725],
  ['catalogue-lima-firms', 52],
  ['catalogue-lima-people', 765],
  ['catalogue-macrosur-firms', 64],
  ['catalogue-macrosur-people', 2350],
  ['catalogue-macronorte-firms', 21],
  ['catalogue-macronorte-people', 800],
  ['catalogue-centro-firms', 40],
  ['catalogue-centro-people', 450],
  ['catalogue-firms-smallest', 3],
  ['catalogue-firms-largest', 14],
  ['catalogue-firms-median', 5],
  ['muyu-sales-2005', 112000],
  ['muyu-sales-2008', 170000],
  ['muyu-exports-2005', 29400],
  ['muyu-exports-2008', 98300],
])('%s is %d', (id, value) => {
  expect(facts.get(id)?.value).toBe(value);
});

test("the printed totals and shares of Muyu's table agree with the sums of its rows", () => {
  const value = (id: string) => facts.get(id)?.value ?? Number.NaN;
  expect(value('muyu-sales-2005')).toBe(value('muyu-sales-2005-printed'));
  expect(value('muyu-sales-2008')).toBe(value('muyu-sales-2008-printed'));
  expect(Math.round(value('muyu-share-2005'))).toBe(value('muyu-export-share-2005-printed'));
  expect(Math.round(value('muyu-share-2008'))).toBe(value('muyu-export-share-2008-printed'));
});
