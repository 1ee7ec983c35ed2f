import type { Consortium } from '../consortia/schema.ts';
import type { WordKey } from '../site/words.ts';
import type { StageId } from './stages.ts';

/** Consortia of the catalogue that a stage's page points to, and why these. */
export interface StageExamples {
  reason: WordKey;
  consortia: Consortium[];
}

const largest = (consortia: Consortium[], size: (consortium: Consortium) => number) =>
  Math.max(...consortia.map(size));

const firms = (consortium: Consortium) => consortium.firms;
const markets = (consortium: Consortium) => consortium.markets.length;

/** For each stage, which records stand out in what the stage is about. */
const rules: Record<StageId, { reason: WordKey; choose: (consortia: Consortium[]) => Consortium[] }> = {
  identification: {
    reason: 'stages.smallestAndLargest',
    choose: (consortia) => {
      const sizes = [Math.min(...consortia.map(firms)), largest(consortia, firms)];
      return consortia.filter((consortium) => sizes.includes(consortium.firms));
    },
  },
  trust: {
    reason: 'stages.manyMembers',
    choose: (consortia) => consortia.filter((consortium) => consortium.firms >= 9),
  },
  capabilities: {
    reason: 'stages.associations',
    choose: (consortia) => consortia.filter((consortium) => consortium.producerAssociations),
  },
  'strategic-plan': {
    reason: 'stages.manyMarkets',
    choose: (consortia) =>
      consortia.filter((consortium) => markets(consortium) >= largest(consortia, markets) - 1),
  },
  organisation: {
    reason: 'stages.sellers',
    choose: (consortia) => consortia.filter((consortium) => consortium.model.includes('sales')),
  },
};

/** The consortia that a stage's page points to. */
export function stageExamples(stage: StageId, consortia: Consortium[]): StageExamples {
  const { reason, choose } = rules[stage];
  return { reason, consortia: choose(consortia) };
}
