/** A page as the first answers see it: title, description, address. */
export type TitleEntry = [title: string, description: string, href: string];

/** Lower case without accents: "Exportación" → "exportacion". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Words of a text, folded: "¿Qué es?" → `['que', 'es']`. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** Whether a word asked for begins a word of the text, or the reverse for endings such as a plural's. */
export const fits = (asked: string, word: string): boolean =>
  word.startsWith(asked) || (word.length > 4 && asked.length - word.length <= 2 && asked.startsWith(word));

const fitsSome = (asked: string, text: string[]) => text.some((word) => fits(asked, word));

/** How many of the words asked for the title has; -1 where title and description together lack one. */
function wordsInTitle(asked: string[], [title, description]: TitleEntry): number {
  const ofTitle = wordsOf(title);
  const all = [...ofTitle, ...wordsOf(description)];
  const isHit = asked.length > 0 && asked.every((word) => fitsSome(word, all));
  return isHit ? asked.filter((word) => fitsSome(word, ofTitle)).length : -1;
}

/**
 * Pages whose title or description has every word of one of the queries, at its beginning and without regard to
 * accents. Those with more of the words in the title come first; otherwise the order of the pages is kept.
 */
export function matchTitles(queries: string[], pages: TitleEntry[]): TitleEntry[] {
  const asked = queries.map(wordsOf);
  return pages
    .map((page) => ({ page, inTitle: Math.max(...asked.map((words) => wordsInTitle(words, page))) }))
    .filter(({ inTitle }) => inTitle >= 0)
    .sort((a, b) => b.inTitle - a.inTitle)
    .map(({ page }) => page);
}
