/** A piece of a text: words, or a figure that stands among them as the id of its fact. */
export type TextPart = { words: string } | { fact: string };

const gap = /\{([^{}]*)\}/;

/**
 * Takes a text apart in which figures stand as ids of facts in braces:
 * `"about {training-people} people"` → words, fact, words. Whether there is such a fact is not asked here.
 */
export const textParts = (text: string): TextPart[] =>
  text
    .split(gap)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { fact: part }))
    .filter((part) => 'fact' in part || part.words !== '');

/** The ids of the facts in such a text, in their order. */
export const factsInText = (text: string): string[] =>
  textParts(text).flatMap((part) => ('fact' in part ? part.fact : []));

/** The words of such a text without its figures. */
export const wordsOfText = (text: string): string =>
  textParts(text)
    .flatMap((part) => ('words' in part ? part.words : []))
    .join(' ');
