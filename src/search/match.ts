/** A page as the first answers see it: title, description, address. */
export type TitleEntry = [title: string, description: string, href: string];

/** Lower case without accents: "Exportación" → "exportacion". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** Whether a word asked for begins a word of the text, or the reverse for endings such as a plural's. */
const fits = (asked: string, word: string) =>
  word.startsWith(asked) || (word.length > 4 && asked.length - word.length <= 2 && asked.startsWith(word));

const fitsSome = (asked: string, text: string[]) => text.some((word) => fits(asked, word));

/**
 * Pages whose title or description has every word of the query, at its beginning and without regard to accents.
 * Those with more of the words in the title come first; otherwise the order of the pages is kept.
 *
 * @param most how many pages at the most
 */
export function matchTitles(query: string, pages: TitleEntry[], most = 6): TitleEntry[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return pages
    .map((page) => {
      const title = wordsOf(page[0]);
      const all = [...title, ...wordsOf(page[1])];
      const isHit = asked.every((word) => fitsSome(word, all));
      return { page, inTitle: isHit ? asked.filter((word) => fitsSome(word, title)).length : -1 };
    })
    .filter(({ inTitle }) => inTitle >= 0)
    .toSorted((a, b) => b.inTitle - a.inTitle)
    .slice(0, most)
    .map(({ page }) => page);
}
