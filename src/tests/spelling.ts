import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nspell from 'nspell';
import { type Language, otherLanguage } from '../site/languages.ts';
import { listFiles } from './built-site.ts';
import type { Line } from './read-text.ts';

/** British English; Spanish of Peru. */
const dictionaries = { en: 'dictionary-en-gb', es: 'dictionary-es-pe' } as const;

/** Our lists in `content/spelling`: words of a language, and names, which are the same in both. */
export const ownLists = ['en', 'es', 'names'] as const;
type OwnList = (typeof ownLists)[number];

/** What is no word of any language: addresses, names of files, of columns and of places in data, codes. */
const noWords =
  /https?:\/\/\S*|\b(?:localhost|doi:)\S*|\/?\b[\w-]+(?:[/.][\w-]+)+\/?|\B[/@?]\S+|\b\w*_\w+\b|\b\w+(?:-\w+)*-\d+\b| · [a-z\d-]+$/g;

/** Words of a text. */
const wordsIn = (text: string): string[] =>
  text
    .replace(noWords, ' ')
    .replaceAll('’', "'")
    .match(/\p{L}+(?:'\p{L}+)*/gu)
    ?.filter((word) => word.length > 1) ?? [];

/** Words in quotation marks are those of a document, which may be of either language. */
const quoted = /“[^”]*”|«[^»]*»/g;

const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');

/** The stem of a Spanish imperative that pronouns are tied to, which no dictionary lists: `acuérdenla` → `acuerden`. */
function imperativeOf(word: string): string | undefined {
  const stem = /^(.*[áéíóú].*n)(?:(?:se|me|nos)?(?:les?|l[oa]s?)|se|me|nos)$/i.exec(word)?.[1];
  return stem && withoutAccents(stem);
}

/** Forms of which one has to be known. */
function formsOf(word: string, language: Language): string[] {
  const imperative = language === 'es' ? imperativeOf(word) : undefined;
  return [word, word.replace(/'s?$/, ''), ...(imperative ? [imperative] : [])];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

const records = (folder: string, pattern = '*.json') =>
  listFiles(folder, pattern).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** Names that stand in records: what a document prints, who published it and as what, departments, acronyms. */
function namesInRecords(): Set<string> {
  const acronyms = records('content/glossary').flatMap(({ term }) =>
    stringsIn(term).filter((text) => /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(text)),
  );
  const texts = [
    ...['consortia', 'sources', 'cases'].flatMap((folder) =>
      records(`content/${folder}`).map(({ name, printed, title, publisher }) => [
        name,
        printed,
        title,
        publisher,
      ]),
    ),
    ...records('content/facts').map(({ source }) => source?.place),
    ...records('content/vocabulary', '{departments,macro-regions}.json'),
    acronyms,
  ];
  return new Set(texts.flatMap(stringsIn).flatMap(wordsIn));
}

/** Words of one of our lists, in its order. */
export const ownWords = (list: OwnList): string[] =>
  readFileSync(`content/spelling/${list}.txt`, 'utf8').split('\n').filter(Boolean);

function dictionary(language: Language) {
  const folder = `node_modules/${dictionaries[language]}`;
  return nspell(readFileSync(`${folder}/index.aff`), readFileSync(`${folder}/index.dic`));
}

/** A word that nothing knows, and lines it stands in. */
export interface Unknown {
  word: string;
  language: Language;
  lines: string[];
}

interface Found extends Unknown {
  isQuoted: boolean;
}

/** Each word of the lines once for each language, and once more for quotations. */
function eachWord(lines: Iterable<Line>): Found[] {
  const found = new Map<string, Found>();
  const note = (text: string, isQuoted: boolean, { text: line, language }: Line) => {
    for (const word of wordsIn(text)) {
      const key = [language, isQuoted, word].join();
      const known = found.get(key) ?? { word, language, isQuoted, lines: [] };
      if (known.lines.length < 3) known.lines.push(line);
      found.set(key, known);
    }
  };
  for (const line of lines) {
    note(line.text.replace(quoted, ' '), false, line);
    note(line.text.match(quoted)?.join(' ') ?? '', true, line);
  }
  return [...found.values()];
}

/** Looks words up in dictionaries, records and our lists, and remembers which words of ours were needed. */
export class Spelling {
  readonly #dictionaries = { en: dictionary('en'), es: dictionary('es') };
  readonly #names = namesInRecords();
  readonly #own = new Map(ownLists.map((list) => [list, new Set(ownWords(list))]));
  readonly #used = new Set<string>();

  #isInDictionary = (word: string, language: Language) =>
    formsOf(word, language).some((form) => this.#dictionaries[language].correct(form));

  #isOwn(word: string, list: OwnList): boolean {
    const forms = formsOf(word, 'en').flatMap((form) => [form, form.toLowerCase()]);
    const known = forms.find((form) => this.#own.get(list)?.has(form));
    if (known) this.#used.add(`${list} ${known}`);
    return known !== undefined;
  }

  /** A quotation, and a name with a capital letter, may be of the other language. */
  #isKnown({ word, language, isQuoted }: Found): boolean {
    const other = otherLanguage(language);
    return (
      this.#isInDictionary(word, language) ||
      formsOf(word, 'en').some((form) => this.#names.has(form)) ||
      ((isQuoted || /^\p{Lu}/u.test(word)) && this.#isInDictionary(word, other)) ||
      this.#isOwn(word, 'names') ||
      this.#isOwn(word, language) ||
      (isQuoted && this.#isOwn(word, other))
    );
  }

  /** Words of lines that nothing knows, each once. */
  unknownIn = (lines: Iterable<Line>): Unknown[] =>
    eachWord(lines)
      .filter((found) => !this.#isKnown(found))
      .map(({ word, language, lines }) => ({ word, language, lines }));

  /** Words of our lists that nothing looked up so far needed. */
  get unused(): string[] {
    const words = ownLists.flatMap((list) => ownWords(list).map((word) => `${list} ${word}`));
    return words.filter((word) => !this.#used.has(word));
  }
}
