import type { z } from 'astro/zod';
import { show } from './fault.ts';

type Issue = z.core.$ZodIssue;

const typeWords: Partial<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list: [ … ]',
  object: 'fields in braces: { … }',
  record: 'fields in braces: { … }',
};

const patternWords: Partial<Record<string, string>> = {
  '/^\\d{4}$/': 'a year of four digits, for example "2008"',
};

/** A number of things: `(1, 'letter')` → "1 letter". */
export const counted = (count: number | bigint, thing: string) =>
  `${count} ${thing}${Number(count) === 1 ? '' : 's'}`;

/** A size in words: what a limit counts depends on what has it. */
function sizeWords(origin: string, limit: number | bigint, bound: 'least' | 'most'): string {
  if (origin === 'string') return `at ${bound} ${counted(limit, 'letter')}`;
  if (origin === 'array' || origin === 'set') return `at ${bound} ${counted(limit, 'item')} in the list`;
  return bound === 'least' ? `a number of ${limit} or more` : `a number of ${limit} or less`;
}

const isOfZod = (message: string) => /^(Invalid|Too small|Too big|Unrecognized)\b/.test(message);

/** The forms of a union, each once. */
const unionWords = (errors: Issue[][]) =>
  [...new Set(errors.flatMap(([issue]) => (issue ? [expectedWords(issue)] : [])))].join('; or ');

/** What a schema expected, in words for a writer. A schema's own message goes before ours. */
export function expectedWords(issue: Issue): string {
  if (issue.code !== 'invalid_key' && !isOfZod(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? show(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return sizeWords(issue.origin, issue.minimum, 'least');
    case 'too_big':
      return sizeWords(issue.origin, issue.maximum, 'most');
    case 'invalid_format':
      return patternWords[issue.pattern ?? ''] ?? `a text of the form ${issue.pattern ?? issue.format}`;
    case 'invalid_key':
      return issue.issues[0] ? expectedWords(issue.issues[0]) : 'another name';
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `one of ${issue.options.map(String).join(', ')}`
        : unionWords(issue.errors);
    default:
      return issue.message;
  }
}
