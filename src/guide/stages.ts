/** The five stages of the method in their order: the last part of each page's address. */
export const stageIds = [
  'identification',
  'trust',
  'capabilities',
  'strategic-plan',
  'organisation',
] as const;

/** A stage of the method. */
export type StageId = (typeof stageIds)[number];

/** Path of a stage's page below the language. */
export const stagePath = (stage: StageId): string => `guide/stages/${stage}`;
