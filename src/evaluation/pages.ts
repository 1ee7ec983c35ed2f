/** The pages of the evaluation in the order in which they are read: paths below the language. */
export const evaluationPages = [
  'evaluation',
  'evaluation/verdict',
  'evaluation/results',
  'evaluation/training',
  'evaluation/money',
  'evaluation/strengths',
  'evaluation/recommendations',
  'evaluation/lessons',
  'evaluation/design-lessons',
  'evaluation/contradictions',
] as const;
