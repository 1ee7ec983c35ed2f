/** Codes of pages whose cards the kit shows: one of each kind that a campaign sends. */
export const cardCodes = [
  'home',
  'guide',
  'for-you',
  'muyu',
  'catalogue',
  'contradictions',
  'course',
  'muyu-2008',
];

/** Charts that the kit shows. */
export const shownCharts = [
  'muyu-exports',
  'people-by-department',
  'firms-per-consortium',
  'start-by-macro-region',
  'ratings',
  'peru-spending',
];
