import synonyms from '../../content/search/synonyms.json' with { type: 'json' };
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import type { TitleEntry } from './match.ts';
import type { ListedPage } from './sections.ts';
import type { Synonyms } from './synonyms.ts';

/** What the search needs to answer in one language; it is fetched when a reader opens it. */
export interface SearchData {
  words: SearchWords;
  synonyms: Synonyms[];
  pages: TitleEntry[];
}

/** What the search says, with gaps such as `{count}` that it fills itself. */
export type SearchWords = ReturnType<typeof searchWords>;

/** The words of the search that are fetched with the rest, and not carried by every page. */
export function searchWords(language: Language) {
  const t = words(language);
  return {
    one: t('search.one'),
    many: t('search.many'),
    first: t('search.first'),
    atLeast: t('search.atLeast'),
    none: t('search.none'),
    byTitle: t('search.byTitle'),
    loading: t('search.loading'),
    noneYet: t('search.noneYet'),
    titlesOnly: t('search.titlesOnly'),
    noneByTitle: t('search.noneByTitle'),
    cut: t('search.cut'),
    also: t('search.also'),
    perhaps: t('search.perhaps'),
    inText: t('search.inText'),
    more: t('search.more'),
  };
}

/** All that the search needs to answer in a language. */
export const searchData = (language: Language, pages: ListedPage[]): SearchData => ({
  words: searchWords(language),
  synonyms: synonyms[language],
  pages: pages.map(({ title, description, href }) => [title, description, href]),
});
