import { intlLocales, type Language } from '../site/languages.ts';
import type { Term } from './glossary-schema.ts';

/** The terms in the alphabetical order of a language, accents and capitals apart. */
export const inAlphabeticalOrder = (terms: Term[], language: Language): Term[] => {
  const { compare } = new Intl.Collator(intlLocales[language], { sensitivity: 'base' });
  return terms.toSorted((a, b) => compare(a.term[language], b.term[language]));
};

/** A letter of the alphabet with its terms. */
export interface LetterGroup {
  letter: string;
  terms: Term[];
}

/** The terms by their first letter, accents apart: "Índice" stands under I. */
export function byFirstLetter(terms: Term[], language: Language): LetterGroup[] {
  const letterOf = ({ term }: Term) =>
    term[language].normalize('NFD').charAt(0).toLocaleUpperCase(intlLocales[language]);
  const groups = Map.groupBy(inAlphabeticalOrder(terms, language), letterOf);
  return [...groups].map(([letter, ofLetter]) => ({ letter, terms: ofLetter }));
}

/** Ids of the terms that a page marks with `<Term id="…">`, each once, in the order of the text. */
export const termIdsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/<Term\s+id="([^"]+)"/g)].map(([, id = '']) => id)),
];
