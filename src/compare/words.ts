import type { WordKey, Words } from '../site/words.ts';

/** The words that the comparison needs in the browser, as they are called below `compare.`. */
const wordIds = [
  'firm',
  'firms',
  'person',
  'people',
  'perFirm',
  'perFirmOne',
  'each',
  'twice',
  'aboutTwice',
  'times',
  'aboutTimes',
  'plus',
  'from',
  'muchTwice',
  'muchAboutTwice',
  'muchTimes',
  'muchAboutTimes',
  'muchPlus',
  'sameAmount',
  'aboutSameAmount',
  'same',
  'different',
  'differentYears',
  'sameYear',
  'onlySellsToo',
  'onlyPromotes',
  'marketsAll',
  'marketsBoth',
  'marketsSame',
  'marketsNone',
  'marketsOnlyOne',
  'marketsOnlyMore',
  'marketNested',
  'associationsAll',
  'associationsSome',
  'inCommon',
  'stateSame',
  'statePartly',
  'stateDifferent',
  'status',
  'statusOne',
  'statusNone',
  'exchange',
  'remove',
  'add',
  'pickerFound',
  'pickerNone',
  'pickerFirst',
  'nothing',
  'beyond',
  'failed',
] as const;

/** Words of the comparison, with gaps in single braces. */
export type CompareWords = Record<(typeof wordIds)[number], string>;

/** The words of the comparison in the language of `t`. */
export const compareWords = (t: Words): CompareWords =>
  Object.fromEntries(wordIds.map((id) => [id, t(`compare.${id}` as WordKey)])) as CompareWords;
