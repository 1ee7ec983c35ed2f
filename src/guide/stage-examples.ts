import type { Consortium } from '../consortia/schema.ts';
import type { WordKey } from '../site/words.ts';
import { type StageId, stageIds } from './stages.ts';

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

/** Why a stage's page points to a consortium. */
const becauseWords = {
  identification: 'stages.because.identification',
  trust: 'stages.because.trust',
  capabilities: 'stages.because.capabilities',
  'strategic-plan': 'stages.because.strategic-plan',
  organisation: 'stages.because.organisation',
} as const satisfies Record<StageId, WordKey>;

/** The ids of the examples of each stage, chosen once for a set of consortia. */
const chosen = new WeakMap<Consortium[], Map<StageId, Set<string>>>();

/**
 * The stages whose pages point to a consortium, and why, in their order.
 *
 * @param consortia all of them
 */
export function stagesOf(
  { id }: Consortium,
  consortia: Consortium[],
): { stage: StageId; because: WordKey }[] {
  const examples =
    chosen.get(consortia) ??
    new Map(
      stageIds.map((stage) => [
        stage,
        new Set(stageExamples(stage, consortia).consortia.map((example) => example.id)),
      ]),
    );
  chosen.set(consortia, examples);
  return stageIds
    .filter((stage) => examples.get(stage)?.has(id))
    .map((stage) => ({ stage, because: becauseWords[stage] }));
}
