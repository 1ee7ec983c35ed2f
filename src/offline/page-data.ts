import { type Language, type Localized, languageNames } from '../site/languages.ts';
import { toolWords } from '../site/page-words.ts';
import { words } from '../site/words.ts';
import { type PartId, partIds, partWords } from './parts.ts';

/** What the page gives its script. */
export interface PageData {
  language: Language;
  /** Address below which the site lies, without its origin. */
  base: string;
  worker: string;
  names: Record<PartId, string>;
  languages: Localized;
  /** Words that the script fills: those of `offline.say.` by the rest of their key. */
  words: Record<SayWord, string>;
}

/** A word that the script says. */
export type SayWord =
  | 'insecure'
  | 'unsupported'
  | 'noLine'
  | 'begins'
  | 'progress'
  | 'done'
  | 'line'
  | 'stopped'
  | 'room'
  | 'renewed'
  | 'busy'
  | 'failed'
  | 'keep'
  | 'keepFirst'
  | 'keepAll'
  | 'goOn'
  | 'takeAway'
  | 'notKept'
  | 'kept'
  | 'begun'
  | 'begunOnly'
  | 'away'
  | 'confirmAll'
  | 'allAway'
  | 'total'
  | 'promised'
  | 'mayClear'
  | 'other'
  | 'update'
  | 'updateBegun';

/** What the page gives its script, in a language. */
export function pageData(language: Language, base: string, worker: string): PageData {
  const t = words(language);
  return {
    language,
    base,
    worker,
    names: Object.fromEntries(partIds.map((part) => [part, t(partWords[part].name)])) as Record<
      PartId,
      string
    >,
    languages: languageNames,
    words: toolWords(language, 'offline.say.') as Record<SayWord, string>,
  };
}
