import { expect, test } from 'vitest';
import type { Consortium } from '../consortia/schema.ts';
import { stageExamples, stagesOf } from './stage-examples.ts';

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
  expect(stageExamples(stage, consortia).consortia.map(({ id }) => id)).toEqual(ids);
});

test('a consortium knows the stages that point to it, and why', () => {
  const stages = (id: string) => stagesOf(record(id, {}), consortia).map(({ stage }) => stage);
  expect(stages('nine')).toEqual(['trust', 'capabilities']);
  expect(stages('large')).toEqual(['identification', 'trust']);
  expect(stagesOf(record('seller', {}), consortia)).toEqual([
    { stage: 'organisation', because: 'stages.because.organisation' },
  ]);
  expect(stages('nobody')).toEqual([]);
});
