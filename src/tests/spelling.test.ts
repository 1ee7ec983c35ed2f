import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../site/languages.ts';
import { readPages } from './built-site.ts';
import { linesMadeFromPages, linesOfInterface, linesOfPages } from './built-text.ts';
import { lineOf } from './read-text.ts';
import { ownLists, ownWords, Spelling, type Unknown } from './spelling.ts';

/** An unknown word as a writer is told of it. */
const report = ({ word, language, lines: [line = ''] }: Unknown) => {
  const at = line.indexOf(word.split("'")[0] ?? word);
  return `${word} (${language}): ${line.slice(Math.max(0, at - 40), at + 60)}; if it is right: content/spelling/${language}.txt`;
};

describe('what is told', () => {
  let spelling: Spelling;

  beforeAll(() => {
    spelling = new Spelling();
  });

  const unknownIn = (language: Language, text: string) =>
    spelling.unknownIn([lineOf(text, language)]).map(({ word }) => word);

  test.each<[string, Language, string, string[]]>([
    ['a slip in English', 'en', 'A consortium is a grup of firms.', ['grup']],
    ['a slip in Spanish', 'es', 'Las empresas ecsportan juntas.', ['ecsportan']],
    ['an accent that is missing', 'es', 'La reunion fue en Lima.', ['reunion']],
    ['American spelling', 'en', 'The center has a catalog of labor.', ['center', 'catalog', 'labor']],
    ['words that run together', 'en', 'Show moreNext', ['moreNext']],
    ['an imperative that nobody says', 'es', 'Acuérdonla entre todos.', ['Acuérdonla']],
    ['a name that is misspelt', 'en', 'The people of Arequipe weave.', ['Arequipe']],
  ])('%s', (_, language, text, unknown) => {
    expect(unknownIn(language, text)).toEqual(unknown);
  });

  test.each<[string, Language, string]>([
    ['an imperative with pronouns', 'es', 'Acuérdenla, díganselo y véanlas.'],
    ['a name that a record has', 'en', 'Silver Raymi and Chulucanas’ potters'],
    ['a quotation in the other language', 'en', 'The annex prints “Muebles de madera”.'],
    ['a name of the other language', 'en', 'Congreso de la República'],
    ['an address', 'es', 'Vayan a https://example.org/xyzzy o a /go/qwert/'],
  ])('%s is known', (_, language, text) => {
    expect(unknownIn(language, text)).toEqual([]);
  });
});

describe('our lists', () => {
  test.each(ownLists)('%s is sorted, and has each word once', (list) => {
    const words = ownWords(list);
    expect(words).toEqual([...new Set(words)].toSorted());
    expect(words.filter((word) => !/^\p{L}+(?:'\p{L}+)*$/u.test(word))).toEqual([]);
  });

  test('a name is in no list of a language', () => {
    const words = new Set([...ownWords('en'), ...ownWords('es')]);
    expect(ownWords('names').filter((word) => words.has(word))).toEqual([]);
  });
});

test('every word that is read is spelt right, and every word of our lists is needed', () => {
  const lines = [...linesOfPages(readPages('dist')), ...linesOfInterface()];
  const made = linesMadeFromPages('dist');
  expect(lines.length).toBeGreaterThan(100_000);
  expect(made.length).toBeGreaterThan(3000);
  const spelling = new Spelling();
  expect(spelling.unknownIn([...lines, ...made]).map(report)).toEqual([]);
  expect(spelling.unused).toEqual([]);
}, 600_000);
