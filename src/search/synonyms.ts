import { wordsOf } from './match.ts';

/** Words or short phrases that mean the same to a reader who searches; the first is the one that the pages use. */
export type Synonyms = string[];

/** Whether a word of a query is a word, or its plural: "socios" is "socio". An acronym has none: "unidos" is no "UNIDO". */
const isSame = (asked: string, word: string, isAcronym: boolean) =>
  asked === word || (!isAcronym && [`${word}s`, `${word}es`].includes(asked));

/** Where a word or phrase begins among the words of a query; -1 where it does not stand there. */
function positionOf(other: string, asked: string[]): number {
  const isAcronym = other === other.toUpperCase();
  const words = wordsOf(other);
  return asked.findIndex((_, start) =>
    words.every((word, index) => isSame(asked[start + index] ?? '', word, isAcronym)),
  );
}

/** The query in the words of the pages, where it has another word of the group; else nothing. */
function inTheirWords(asked: string[], [theirs = '', ...others]: Synonyms): string[] {
  const other = others.find((word) => positionOf(word, asked) >= 0);
  if (other === undefined) return [];
  const start = positionOf(other, asked);
  const end = start + wordsOf(other).length;
  return [[...asked.slice(0, start), theirs, ...asked.slice(end)].join(' ')];
}

/**
 * The queries to ask for one: itself, and those in the words of the pages.
 * `('proyecto de UNIDO', [['ONUDI', 'UNIDO']])` → `['proyecto de UNIDO', 'proyecto de ONUDI']`.
 */
export function withSynonyms(query: string, groups: Synonyms[]): string[] {
  const asked = wordsOf(query);
  return [query, ...groups.flatMap((group) => inTheirWords(asked, group))];
}
