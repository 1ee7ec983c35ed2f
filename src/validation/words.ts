import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { type JsonFile, readJson } from './read.ts';

type Dictionary = Record<string, string>;

const placeholders = (text: string) =>
  [...text.matchAll(/\{+\w+\}+/g)]
    .map(([name]) => name)
    .toSorted()
    .join(' ');

/** Plural forms that a language may have beyond the other's. */
const isExtraPlural = (key: string) => /_(zero|two|few|many)$/.test(key);

/** Faults of one dictionary of the interface against the other: words that are missing, and gaps that differ. */
function dictionaryFaults(file: JsonFile, other: JsonFile): Fault[] {
  const [own, theirs] = [file.data as Dictionary, other.data as Dictionary];
  return Object.entries(theirs)
    .filter(([key]) => !isExtraPlural(key))
    .flatMap(([key, text]) => {
      const translation = own[key];
      if (translation === undefined) {
        return [
          {
            file: file.file,
            field: key,
            found: 'nothing',
            expected: `a translation of ${JSON.stringify(text)}`,
            fix: `"${key}": "…"`,
          },
        ];
      }
      if (placeholders(translation) === placeholders(text)) return [];
      return [
        {
          file: file.file,
          field: key,
          found: placeholders(translation),
          expected: `the same gaps as in ${other.file}: ${placeholders(text)}`,
        },
      ];
    });
}

const vocabulary = z.record(z.string(), z.strictObject({ en: z.string().min(1), es: z.string().min(1) }));

/** Faults of the words of the interface and of the vocabularies. Reads only JSON: it runs before any schema is loaded. */
export function wordFaults(root: string): Fault[] {
  const dictionaries = readJson(root, 'content/i18n/*.json');
  const vocabularies = readJson(root, 'content/vocabulary/*.json');
  const [en, es] = dictionaries.items;
  return [
    ...dictionaries.faults,
    ...vocabularies.faults,
    ...(en && es ? [...dictionaryFaults(en, es), ...dictionaryFaults(es, en)] : []),
    ...vocabularies.items.flatMap(({ file, data }) =>
      (vocabulary.safeParse(data).error?.issues ?? []).map(({ path, message }) => ({
        file,
        field: path.join('.'),
        found: message,
        expected: 'a label in each language',
        fix: `"${String(path[0])}": { "en": "…", "es": "…" }`,
      })),
    ),
  ];
}
