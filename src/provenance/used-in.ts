import type { Language } from '../site/languages.ts';

/** A written page, as far as it matters which figures it shows. */
interface WrittenPage {
  /** Its path in `content/docs`, language first, without ending: `en/guide/stages/trust`. */
  id: string;
  title: string;
  body: string;
}

/** Ids of the figures that a text shows with `<Fact id="…">`. */
export const factIdsIn = (text: string): string[] =>
  [...text.matchAll(/<Fact\s[^>]*?\bid=["']([^"']+)["']/g)].flatMap(([, id]) => id ?? []);

/** The written pages of a language that show a figure, by path below the language, in the order of their paths. */
export const pagesWith = (fact: string, language: Language, pages: WrittenPage[]) =>
  pages
    .filter(({ id, body }) => id.split('/')[0] === language && factIdsIn(body).includes(fact))
    .map(({ id, title }) => ({ path: id.split('/').slice(1).join('/'), title }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
