import type { z } from 'astro/zod';
import { nearest } from '../site/nearest.ts';
import { type Fault, show } from './fault.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const fieldName = (path: PropertyKey[]) => path.join('.') || 'the whole file';

/** Turns an enum's refusal into the nearest value it allows. */
function nearestValue(found: unknown, values: readonly unknown[], key: string): string | undefined {
  const value = typeof found === 'string' ? nearest(found, values.map(String)) : undefined;
  return value && `"${key}": ${JSON.stringify(value)}`;
}

/** The fields of a record whose schema refused a key, as far as they are there or were asked for. */
const knownKeys = (issues: Issue[], path: PropertyKey[], shape: readonly string[]) =>
  path.length === 0
    ? shape
    : issues
        .filter((issue) => issue.path.length === path.length + 1)
        .map((issue) => String(issue.path.at(-1)));

function describe(issue: Issue, data: unknown): Pick<Fault, 'found' | 'expected' | 'fix'> {
  const found = valueAt(data, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_value':
      return {
        found: show(found),
        expected: `one of ${issue.values.map(String).join(', ')}`,
        fix: nearestValue(found, issue.values, key),
      };
    case 'invalid_type':
      return {
        found: show(found),
        expected: found === undefined ? `${issue.expected}; the field is missing` : issue.expected,
      };
    case 'invalid_union':
      return {
        found: show(found),
        expected:
          'options' in issue && issue.options
            ? `one of ${issue.options.map(String).join(', ')}`
            : 'another form',
      };
    case 'too_small':
      return { found: show(found), expected: `at least ${issue.minimum}` };
    case 'too_big':
      return { found: show(found), expected: `at most ${issue.maximum}` };
    default:
      return { found: show(found), expected: issue.message };
  }
}

/**
 * The faults of one record against its schema, all of them.
 *
 * @param shape the record's own fields, to tell which one a mistyped one means
 */
export function schemaFaults(
  file: string,
  data: unknown,
  error: z.ZodError,
  shape: readonly string[],
): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return { file, field: fieldName(issue.path), ...describe(issue, data) };
    const known = knownKeys(error.issues, issue.path, shape);
    return issue.keys.map((key) => {
      const meant = nearest(key, [...known]);
      return {
        file,
        field: fieldName([...issue.path, key]),
        found: `an unknown field "${key}"`,
        expected: known.length > 0 ? `only ${known.join(', ')}` : 'no such field',
        fix: meant && `"${meant}": ${show((valueAt(data, issue.path) as Record<string, unknown>)[key])}`,
      };
    });
  });
}
