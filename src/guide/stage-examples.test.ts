import { expect, test } from 'vitest';
import { known, madeUpCase } from '../cases/testing.ts';
import type { Consortium } from '../consortia/schema.ts';
import { stageExamples, stagesNaming, stagesOf } from './stage-examples.ts';
import { stageIds } from './stages.ts';

const record = (id: string, changes: Partial<Consortium>) =>
  ({
    id,
    firms: 5,
    markets: ['US'],
    model: ['promotion'],
    producerAssociations: false,
    ...changes,
  }) as Consortium;

const consortia = [
  record('small', { firms: 3 }),
  record('large', { firms: 14 }),
  record('nine', { firms: 9, producerAssociations: true }),
  record('far', { markets: ['US', 'EU', 'JP', 'CN'] }),
  record('farther', { markets: ['US', 'EU', 'JP', 'CN', 'BR'] }),
  record('seller', { model: ['promotion', 'sales'] }),
];

test.each([
  ['identification', ['small', 'large']],
  ['trust', ['large', 'nine']],
  ['capabilities', ['nine']],
  ['strategic-plan', ['far', 'farther']],
  ['organisation', ['seller']],
] as const)('%s points to %j', (stage, ids) => {
  expect(stageExamples(stage, { consortia, cases: [] }).consortia.map(({ id }) => id)).toEqual(ids);
});

const cases = [
  madeUpCase('silent'),
  madeUpCase('told', { products: known }),
  madeUpCase('joined', { together: known, jobs: known }),
  madeUpCase('catalogued', { together: { state: 'notSaid', near: known.says } }, { consortium: 'seller' }),
];

test.each([
  ['identification', ['told'], 'stages.casesProducts'],
  ['trust', [], undefined],
  ['capabilities', ['joined'], 'stages.casesTogether'],
  ['strategic-plan', [], undefined],
  ['organisation', [], undefined],
] as const)('%s points to the cases %j, of which the report says it', (stage, ids, reason) => {
  const examples = stageExamples(stage, { consortia, cases });
  expect(examples.cases.map(({ id }) => id)).toEqual(ids);
  expect(examples.casesReason).toBe(reason);
});

test('a case names the stages whose pages point to it or to its consortium, and no other', () => {
  expect(cases.map((each) => stagesOf(each, { consortia, cases }))).toEqual([
    [],
    ['identification'],
    ['capabilities'],
    ['organisation'],
  ]);
  for (const stage of stageIds) {
    for (const { id } of stageExamples(stage, { consortia, cases }).cases) {
      const record = cases.find((each) => each.id === id);
      expect(record && stagesOf(record, { consortia, cases })).toContain(stage);
    }
  }
});

test('a consortium knows the stages that point to it, and why', () => {
  const stages = (id: string) => stagesNaming(record(id, {}), consortia).map(({ stage }) => stage);
  expect(stages('nine')).toEqual(['trust', 'capabilities']);
  expect(stages('large')).toEqual(['identification', 'trust']);
  expect(stagesNaming(record('seller', {}), consortia)).toEqual([
    { stage: 'organisation', because: 'stages.because.organisation' },
  ]);
  expect(stages('nobody')).toEqual([]);
});
