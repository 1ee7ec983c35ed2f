import type { WordKey, Words } from '../site/words.ts';

/** The words that the tool needs in the browser, as they are called below `alike.`. */
const wordIds = [
  'because.sector',
  'because.markets',
  'because.wider',
  'because.narrower',
  'because.department',
  'because.region',
  'because.model',
  'because.firms.full',
  'because.firms.close',
  'because.firms.near',
  'because.people.full',
  'because.people.close',
  'because.people.near',
  'not',
  'not.sector',
  'not.market',
  'not.marketSome',
  'not.department',
  'not.model',
  'not.firms',
  'not.people',
  'nobody.sector',
  'nobody.otherSector',
  'nobody.department',
  'nobody.market',
  'nobody.model',
  'nobody.firms.largest',
  'nobody.firms.smallest',
  'nobody.people.largest',
  'nobody.people.smallest',
  'nothingChosen',
  'found',
  'foundOne',
  'foundNone',
  'notAll',
  'points',
  'figures',
  'compareTwo',
  'compareThree',
  'others',
] as const;

/** Words of the tool, with gaps in single braces. */
export type AlikeWords = Record<(typeof wordIds)[number], string>;

/** The words of the tool in the language of `t`. */
export const alikeWords = (t: Words): AlikeWords =>
  Object.fromEntries(wordIds.map((id) => [id, t(`alike.${id}` as WordKey)])) as AlikeWords;
