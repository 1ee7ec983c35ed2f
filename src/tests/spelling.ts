import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nspell from 'nspell';
import type { Language } from '../site/languages.ts';
import { listFiles } from './built-site.ts';
import type { Line } from './read-text.ts';

const dictionaries = { en: 'dictionary-en-gb', es: 'dictionary-es-pe' } as const;

/** What is no word of any language: addresses, names of files, codes of columns. */
const noWords =
  /https?:\/\/\S*|\blocalhost\S*|\bexample\.(?:org|com)\S*|\/?\b[\w-]+(?:[/.][\w-]+)+\/?|\B[/@?]\S+|\b\w*_\w+\b|\b\w+(?:-\w+)*-\d+\b/g;

/** Words of a text, each with what a hyphen joins apart. */
export const wordsIn = (text: string): string[] =>
  text.replace(noWords, ' ').replaceAll('’', "'").match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];

/** Parts of a text in quotation marks of its language: words of a document, which may be of either language. */
const quoted = /“[^”]*”|«[^»]*»/g;

const plain = (text: string) => text.normalize('NFD').replace(/\u0301/g, '').normalize('NFC');

/** Stem of a Spanish imperative that pronouns are tied to, which the dictionary does not list: `acuérdenla`. */
function imperativeOf(word: string): string | undefined {
  const stem = /^(.*[áéíóú].*n)(?:(?:se|me|nos)(?:le|les|lo|la|los|las)?|le|les|lo|la|los|las)$/i.exec(word)?.[1];
  return stem && plain(stem);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

/** Names that records hold: what the annex prints, who published a document and under which title. */
function namesInRecords(): Set<string> {
  const texts = ['content/consortia', 'content/sources', 'content/cases'].flatMap((folder) =>
    listFiles(folder, '*.json').flatMap((file) => {
      const { name, printed, title, publisher } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return stringsIn([name, printed, title, publisher]);
    }),
  );
  return new Set(texts.flatMap(wordsIn));
}

/** A word that neither a dictionary nor a list knows, and the first lines it stands in. */
export interface Unknown {
  word: string;
  language: Language;
  lines: string[];
}

const listFile = (name: string) => `content/spelling/${name}.txt`;

/** Words of one of our lists: of a language, or names in both. */
export const ownWords = (name: Language | 'names'): string[] =>
  existsSync(listFile(name)) ? readFileSync(listFile(name), 'utf8').split('\n').filter(Boolean) : [];

function speller(language: Language) {
  const folder = `node_modules/${dictionaries[language]}`;
  return nspell(readFileSync(`${folder}/index.aff`), readFileSync(`${folder}/index.dic`));
}

/** Looks words up in the dictionaries, in our lists and in the records, and remembers which own words were of use. */
export class Spelling {
  readonly #spellers = { en: speller('en'), es: speller('es') };
  readonly #names = namesInRecords();
  readonly #own = {
    en: new Set(ownWords('en')),
    es: new Set(ownWords('es')),
    names: new Set(ownWords('names')),
  };
  readonly #used = { en: new Set<string>(), es: new Set<string>(), names: new Set<string>() };

  #isInDictionary(word: string, language: Language): boolean {
    const imperative = language === 'es' ? imperativeOf(word) : undefined;
    const bare = language === 'en' ? word.replace(/'s$/, '') : word;
    return [word, bare, imperative].some((form) => form && this.#spellers[language].correct(form));
  }

  #isOwn(word: string, list: Language | 'names'): boolean {
    const known = [word, word.toLowerCase(), word.replace(/'s$/, '')].find((form) => this.#own[list].has(form));
    if (known) this.#used[list].add(known);
    return known !== undefined;
  }

  #isKnown(word: string, language: Language): boolean {
    return (
      this.#isInDictionary(word, language) ||
      this.#names.has(word) ||
      this.#isOwn(word, 'names') ||
      this.#isOwn(word, language)
    );
  }

  /** Words of lines that nobody knows, each once, in order. */
  unknownIn(lines: Iterable<Line>): Unknown[] {
    const places = new Map<string, Set<string>>();
    const note = (text: string, language: Language, isQuoted: boolean, line: string) => {
      for (const word of wordsIn(text)) {
        const key = `${language} ${isQuoted ? 'quoted' : ''} ${word}`;
        const found = places.get(key) ?? new Set();
        if (found.size < 3) places.set(key, found.add(line));
      }
    };
    for (const { text, language } of lines) {
      note(text.replace(quoted, ' '), language, false, text);
      note(text.match(quoted)?.join(' ') ?? '', language, true, text);
    }
    return [...places]
      .map(([key, found]) => {
        const [language = 'en', isQuoted, word = ''] = key.split(' ');
        return { word, language: language as Language, isQuoted, lines: [...found] };
      })
      .filter(
        ({ word, language, isQuoted }) =>
          !this.#isKnown(word, language) && !(isQuoted && this.#isKnown(word, language === 'en' ? 'es' : 'en')),
      )
      .map(({ word, language, lines }) => ({ word, language, lines }))
      .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Own words that were not needed for what was looked up so far. */
  unused(list: Language | 'names'): string[] {
    return [...this.#own[list]].filter((word) => !this.#used[list].has(word));
  }
}
