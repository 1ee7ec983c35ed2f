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

/** Words that one dictionary of the interface lacks and the other has. */
const missingWords = (own: JsonFile, other: JsonFile): Fault[] =>
  Object.entries(other.data as Dictionary)
    .filter(([key]) => !isExtraPlural(key) && !(key in (own.data as Dictionary)))
    .map(([key, text]) => ({
      file: own.file,
      field: key,
      found: 'nothing',
      expected: `a translation of ${JSON.stringify(text)}`,
      fix: `"${key}": "…"`,
    }));

/** Words whose gaps to fill (`{{name}}`) are not those of the original. */
const lostGaps = (translation: JsonFile, original: JsonFile): Fault[] =>
  Object.entries(original.data as Dictionary).flatMap(([key, text]) => {
    const found = (translation.data as Dictionary)[key];
    if (found === undefined || placeholders(found) === placeholders(text)) return [];
    const expected = `the same gaps as in ${original.file}: ${placeholders(text) || 'none'}`;
    return [{ file: translation.file, field: key, found: placeholders(found) || 'none', expected }];
  });

const vocabulary = z.record(z.string(), z.strictObject({ en: z.string().min(1), es: z.string().min(1) }));

/** Faults of the words of the interface and of the vocabularies. Reads only JSON: it runs before any schema is loaded. */
export function wordFaults(root: string): Fault[] {
  const dictionaries = readJson(root, 'content/i18n/*.json');
  const vocabularies = readJson(root, 'content/vocabulary/*.json');
  const [en, es] = dictionaries.items;
  return [
    ...dictionaries.faults,
    ...vocabularies.faults,
    ...(en && es ? [...missingWords(en, es), ...missingWords(es, en), ...lostGaps(es, en)] : []),
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
