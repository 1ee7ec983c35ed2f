import type { CaseFieldId, CaseRecord } from '../cases/schema.ts';
import type { Consortium } from '../consortia/schema.ts';
import type { WordKey } from '../site/words.ts';
import { type StageId, stageIds } from './stages.ts';

/** All that a stage's page may point to. */
export interface Examples {
  consortia: Consortium[];
  cases: CaseRecord[];
}

/** What a stage's page points to, and why: consortia by their data, cases by what the report says they did. */
export interface StageExamples extends Examples {
  reason: WordKey;
  /** Undefined where the report says of no case what it did in the stage's matter. */
  casesReason: WordKey | undefined;
}

interface Rule {
  reason: WordKey;
  choose: (consortia: Consortium[]) => Consortium[];
  /** The field of a case that is about the stage: a case in which it is known is an example. */
  cases?: { reason: WordKey; field: CaseFieldId };
}

const largest = (consortia: Consortium[], size: (consortium: Consortium) => number) =>
  Math.max(...consortia.map(size));

const firms = (consortium: Consortium) => consortium.firms;
const markets = (consortium: Consortium) => consortium.markets.length;

/** For each stage, which records stand out in what the stage is about. */
const rules: Record<StageId, Rule> = {
  identification: {
    reason: 'stages.smallestAndLargest',
    choose: (consortia) => {
      const sizes = [Math.min(...consortia.map(firms)), largest(consortia, firms)];
      return consortia.filter((consortium) => sizes.includes(consortium.firms));
    },
    cases: { reason: 'stages.casesProducts', field: 'products' },
  },
  trust: {
    reason: 'stages.manyMembers',
    choose: (consortia) => consortia.filter((consortium) => consortium.firms >= 9),
  },
  capabilities: {
    reason: 'stages.associations',
    choose: (consortia) => consortia.filter((consortium) => consortium.producerAssociations),
    cases: { reason: 'stages.casesTogether', field: 'together' },
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

/** The consortia and cases that a stage's page points to. */
export function stageExamples(stage: StageId, { consortia, cases }: Examples): StageExamples {
  const { reason, choose, cases: rule } = rules[stage];
  const told = rule ? cases.filter(({ fields }) => fields[rule.field].state === 'known') : [];
  return {
    reason,
    consortia: choose(consortia),
    cases: told,
    casesReason: told.length > 0 ? rule?.reason : undefined,
  };
}

/** The stages whose pages point to a case, or to its entry in the catalogue. */
export const stagesOf = ({ id, consortium }: CaseRecord, examples: Examples): StageId[] =>
  stageIds.filter((stage) => {
    const { consortia, cases } = stageExamples(stage, examples);
    return cases.some((each) => each.id === id) || consortia.some((each) => each.id === consortium);
  });

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
export function stagesNaming(
  { id }: Consortium,
  consortia: Consortium[],
): { stage: StageId; because: WordKey }[] {
  const examples =
    chosen.get(consortia) ??
    new Map(
      stageIds.map((stage) => [
        stage,
        new Set(stageExamples(stage, { consortia, cases: [] }).consortia.map((example) => example.id)),
      ]),
    );
  chosen.set(consortia, examples);
  return stageIds
    .filter((stage) => examples.get(stage)?.has(id))
    .map((stage) => ({ stage, because: becauseWords[stage] }));
}
