import { nearest } from '../site/nearest.ts';
import { fits, fold, matchTitles, type TitleEntry, wordsOf } from './match.ts';

/** Words of titles and descriptions, as they are written, by their folded form. */
function knownWords(pages: TitleEntry[]): Map<string, string> {
  const words = pages.flatMap(
    ([title, description]) => `${title} ${description}`.match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return new Map(words.map((word) => [fold(word), word.toLowerCase()]));
}

/**
 * The query that a mistyped one most probably means: `('consorsio kalpa', pages)` → `'consorcio kallpa'`.
 *
 * @returns undefined where no title or description has anything like it
 */
export function suggest(query: string, pages: TitleEntry[]): string | undefined {
  const known = knownWords(pages);
  const folded = [...known.keys()];
  const meant = wordsOf(query).map((asked) => {
    if (folded.some((word) => fits(asked, word))) return asked;
    return known.get(nearest(asked, folded) ?? '') ?? asked;
  });
  const suggestion = meant.join(' ');
  const isOther = fold(suggestion) !== wordsOf(query).join(' ');
  return isOther && matchTitles([suggestion], pages).length > 0 ? suggestion : undefined;
}
