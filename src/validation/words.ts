import { z } from 'astro/zod';
import { languages } from '../site/languages.ts';
import { type Fault, show } from './fault.ts';
import { type JsonFile, readJson } from './read.ts';

const word = z.string().min(1);
const label = z.strictObject({ en: word, es: word });

/** A dictionary of the interface: its words, as far as they are words, and all its keys. */
interface Dictionary {
  file: string;
  keys: Set<string>;
  words: Record<string, string>;
  faults: Fault[];
}

const names = z.record(z.string(), z.unknown());
const entriesOf = (data: unknown) => Object.entries(names.safeParse(data).data ?? {});

/** Files that are a list or a text where they have to name things. */
const formFaults = (files: JsonFile[]): Fault[] =>
  files
    .filter(({ data }) => !names.safeParse(data).success)
    .map(({ file, data }) => ({
      file,
      field: 'the whole file',
      found: show(data),
      expected: 'names and their words in braces: { "name": … }',
    }));

function readDictionary({ file, data }: JsonFile): Dictionary {
  const entries = entriesOf(data);
  const isWord = ([, value]: [string, unknown]) => word.safeParse(value).success;
  return {
    file,
    keys: new Set(entries.map(([key]) => key)),
    words: Object.fromEntries(entries.filter(isWord)) as Record<string, string>,
    faults: entries
      .filter((entry) => !isWord(entry))
      .map(([key, value]) => ({
        file,
        field: key,
        found: show(value),
        expected: 'a text in quotes that is not empty',
        fix: `"${key}": "${typeof value === 'number' ? value : '…'}"`,
      })),
  };
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{+\w+\}+/g)]
    .map(([name]) => name)
    .toSorted()
    .join(' ');

/** Plural forms that a language may have beyond the other's. */
const isExtraPlural = (key: string) => /_(zero|two|few|many)$/.test(key);

/** Words that one dictionary of the interface lacks and the other has. */
const missingWords = (own: Dictionary, other: Dictionary): Fault[] =>
  Object.entries(other.words)
    .filter(([key]) => !isExtraPlural(key) && !own.keys.has(key))
    .map(([key, text]) => ({
      file: own.file,
      field: key,
      found: 'nothing',
      expected: `a translation of ${JSON.stringify(text)}`,
      fix: `"${key}": "…"`,
    }));

/** Words whose gaps to fill (`{{name}}`) are not those of the original. */
const lostGaps = (translation: Dictionary, original: Dictionary): Fault[] =>
  Object.entries(original.words).flatMap(([key, text]) => {
    const found = translation.words[key];
    if (found === undefined || placeholders(found) === placeholders(text)) return [];
    const expected = `the same gaps as in ${original.file}: ${placeholders(text) || 'none'}`;
    return [{ file: translation.file, field: key, found: placeholders(found) || 'none', expected }];
  });

/**
 * Faults of the vocabularies. The schemas of the records are made from them, so as long as there is one,
 * the schemas cannot be loaded.
 */
export function vocabularyFaults(root: string): Fault[] {
  const vocabularies = readJson(root, 'content/vocabulary/*.json');
  const unlabelled = vocabularies.items.flatMap(({ file, data }) =>
    entriesOf(data)
      .filter(([, entry]) => !label.safeParse(entry).success)
      .map(([key, entry]) => ({
        file,
        field: key,
        found: show(entry),
        expected: 'a label in each language',
        fix: `"${key}": { "en": "…", "es": "…" }`,
      })),
  );
  return [...vocabularies.faults, ...formFaults(vocabularies.items), ...unlabelled];
}

/** Faults of the words of the interface and of the vocabularies. Reads only JSON: no schema need be loaded. */
export function wordFaults(root: string): Fault[] {
  const reading = readJson(root, `content/i18n/{${languages.join(',')}}.json`);
  const sound = reading.items.filter(({ data }) => names.safeParse(data).success);
  const dictionaries = new Map(sound.map((item) => [item.name, readDictionary(item)]));
  const [en, es] = languages.map((language) => dictionaries.get(language));
  return [
    ...reading.faults,
    ...formFaults(reading.items),
    ...[...dictionaries.values()].flatMap(({ faults }) => faults),
    ...(en && es ? [...missingWords(en, es), ...missingWords(es, en), ...lostGaps(es, en)] : []),
    ...vocabularyFaults(root),
  ];
}
