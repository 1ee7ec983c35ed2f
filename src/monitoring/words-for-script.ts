import type { Language } from '../site/languages.ts';
import { type WordKey, words } from '../site/words.ts';

/** The words that the book's script says; those with gaps (`{name}`) are filled there. */
const scriptWords = [
  'baselineYear',
  'byFirm',
  'change',
  'chartFailed',
  'chartFirms',
  'chartTable',
  'chartYears',
  'coverage',
  'coverageShort',
  'fault.exceedsSales',
  'fault.negative',
  'fault.notNumber',
  'fault.notWhole',
  'fault.tooLarge',
  'badYear',
  'fewest',
  'firm',
  'firmName',
  'firmRemoved',
  'fromZero',
  'full',
  'fundGap',
  'kept',
  'leftIn',
  'loadFailed',
  'marketCount',
  'member',
  'missingCount',
  'noChange',
  'noCurrency',
  'notKept',
  'notWhole',
  'nothingMissing',
  'otherTab',
  'PEN',
  'people',
  'points',
  'printed',
  'removeFirm',
  'removeYear',
  'restore',
  'saving',
  'share',
  'shareShort',
  'theGroup',
  'unknown',
  'until',
  'USD',
  'what',
  'workers',
  'year',
  'yearNotWhole',
  'yearRemoved',
] as const;

/** A word of the script, by its key in `content/i18n` without `book.`; `setAside` is every tool's. */
export type ScriptWord = (typeof scriptWords)[number] | 'setAside';

/** The words of the script in a language. */
export const wordsForScript = (language: Language): Record<string, string> => ({
  ...Object.fromEntries(scriptWords.map((key) => [key, words(language)(`book.${key}` as WordKey)])),
  setAside: words(language)('device.say.setAside'),
});
