import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseMatrix, casesFor, fieldOfWant, gapsOf } from './matrix.ts';
import { caseFieldIds } from './schema.ts';
import { disagreeing, known, madeUpCase } from './testing.ts';
import { wantIds } from './vocabulary.ts';

const told = madeUpCase('told', Object.fromEntries(caseFieldIds.map((id) => [id, known])));
const silent = madeUpCase('silent', { source: known });
const torn = madeUpCase('torn', { ...told.fields, firms: disagreeing });

test('the matrix has a row a field, and in it the state of each case in their order', () => {
  const rows = caseMatrix([told, silent, torn]);
  expect(rows.map(({ field }) => field)).toEqual(caseFieldIds);
  expect(rows.find(({ field }) => field === 'firms')?.states).toEqual(['known', 'notSaid', 'disagree']);
  expect(rows.at(-1)).toEqual({ field: 'source', states: ['known', 'known', 'known'] });
});

describe('the gaps', () => {
  test('are what is not said and what disagrees; what is known of all is none', () => {
    const gaps = gapsOf([told, silent, torn]);
    const idsAt = (field: string) => gaps.find((gap) => gap.field === field)?.cases.map(({ id }) => id);
    expect(idsAt('firms')).toEqual(['silent', 'torn']);
    expect(idsAt('sales')).toEqual(['silent']);
    expect(idsAt('source')).toBeUndefined();
  });

  test('and the known fields are together the whole matrix', () => {
    const states = fc.constantFrom(known, disagreeing, { state: 'notSaid' as const });
    const cases = fc.array(
      fc
        .tuple(...caseFieldIds.map(() => states))
        .map((fields) =>
          madeUpCase('any', Object.fromEntries(caseFieldIds.map((id, i) => [id, fields[i] ?? known]))),
        ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(cases, (all) => {
        const open = gapsOf(all).reduce((sum, gap) => sum + gap.cases.length, 0);
        const filled = caseMatrix(all)
          .flatMap((row) => row.states)
          .filter((state) => state === 'known').length;
        return open + filled === all.length * caseFieldIds.length;
      }),
    );
  });
});

test('a want leads to the cases that name it, in their order', () => {
  const cases = [
    madeUpCase('a', {}, { answers: ['jobs', 'exports'] }),
    madeUpCase('b', {}, { answers: ['lasting'] }),
    madeUpCase('c', {}, { answers: ['jobs'] }),
  ];
  expect(casesFor(cases, 'jobs').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(casesFor(cases, 'failed')).toEqual([]);
});

test('every want has its rule', () => {
  expect(Object.keys(fieldOfWant).toSorted()).toEqual(wantIds.toSorted());
});
