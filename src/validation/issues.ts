import type { z } from 'astro/zod';
import { type Fault, show } from './fault.ts';
import { knownKeys, valueAt } from './known-keys.ts';
import { meant } from './meant.ts';
import { counted, expectedWords } from './plain-words.ts';

type Issue = z.core.$ZodIssue;

/** Something that was held against a schema, and how its file names and writes a field. */
interface Checked {
  file: string;
  data: unknown;
  schema: z.ZodType;
  /** The place of a field in words; in JSON its path. */
  field?: (path: PropertyKey[]) => string;
  /** A corrected line of the file; in JSON `"key": value`. */
  write?: (key: string, value: unknown) => string;
}

const pathInWords = (path: PropertyKey[]) => path.join('.') || 'the whole file';

/** A corrected line in JSON; an item of a list has no name. */
export const writeJson = (key: string, value: unknown): string =>
  /^\d+$/.test(key) ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`;

/** The values among which a schema lets choose; undefined where it does not. */
function choices(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined;
}

/** Words that stand where the name of a field is expected: the nearest to a name that is not there. */
function misspeltIn(holder: unknown, names: readonly string[]): { key: string; name: string } | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const free = names.filter((name) => !(name in holder));
  const others = Object.keys(holder).filter((key) => !names.includes(key));
  return others
    .map((key) => ({ key, name: meant(key, free) }))
    .find((pair): pair is { key: string; name: string } => pair.name !== undefined);
}

/** The corrected line for a name by which a form is told, and which is mistyped: `"kid": "reported"`. */
function misspeltFix(issue: Issue, { data, schema, write = writeJson }: Checked): string | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const isKind = 'discriminator' in issue && issue.discriminator !== undefined;
  const path = isKind ? issue.path.slice(0, -1) : issue.path;
  const holder = valueAt(data, path);
  const names = isKind ? [String(issue.discriminator)] : knownKeys(schema, data, path);
  const pair = misspeltIn(holder, names);
  return pair && write(pair.name, valueAt(holder, [pair.key]));
}

/** Whether a form of a union is another than the one that was meant: it has other names. */
const hasOtherNames = (issues: readonly Issue[], value: unknown) =>
  issues.some(({ path }) => path.length === 0 || valueAt(value, path.slice(0, 1)) === undefined);

/** An issue of a union as the issues of the one form that was meant, where that can be told by its names. */
function ofMeantForm(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(data, issue.path);
  const [form, ...others] = issue.errors.filter((issues) => !hasOtherNames(issues, value));
  if (!form || others.length > 0) return [issue];
  return form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function issueFault(issue: Issue, checked: Checked): Fault {
  const { file, data, field = pathInWords, write = writeJson } = checked;
  const value = valueAt(data, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  const isMissing = value === undefined && issue.path.length > 0;
  const best = typeof value === 'string' ? meant(value, choices(issue) ?? []) : undefined;
  const letters =
    typeof value === 'string' && /^too_/.test(issue.code) ? ` (${counted(value.length, 'letter')})` : '';
  return {
    file,
    field: field(issue.path),
    found: issue.code === 'invalid_key' ? `the name ${show(key)}` : `${show(value)}${letters}`,
    expected: `${expectedWords(issue)}${isMissing ? '; the field is missing' : ''}`,
    fix: best ? write(key, best) : misspeltFix(issue, checked),
  };
}

/** A field that no schema knows, and the one it most probably means: one that is not there yet. */
interface UnknownKey {
  path: PropertyKey[];
  known: string[];
  meant: string | undefined;
}

function unknownKeys(issue: Issue, { data, schema }: Checked): UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, data, issue.path);
  const free = known.filter((key) => valueAt(data, [...issue.path, key]) === undefined);
  const only = known.length === 1 && issue.keys.length === 1 ? free[0] : undefined;
  return issue.keys.map((key) => ({ path: [...issue.path, key], known, meant: only ?? meant(key, free) }));
}

function unknownKeyFault(
  key: UnknownKey,
  { file, data, field = pathInWords, write = writeJson }: Checked,
): Fault {
  return {
    file,
    field: field(key.path),
    found: `an unknown field ${show(key.path.at(-1))}`,
    expected: key.known.length > 0 ? `only ${key.known.join(', ')}` : 'no such field',
    fix: key.meant && write(key.meant, valueAt(data, key.path)),
  };
}

const asText = (path: PropertyKey[]) => JSON.stringify(path.map(String));

/** The faults that a schema found, all of them. A mistyped field is one fault, not also one that is missing. */
export function schemaFaults(error: z.ZodError, checked: Checked): Fault[] {
  const issues = error.issues.flatMap((issue) => ofMeantForm(issue, checked.data));
  const unknown = issues.flatMap((issue) => unknownKeys(issue, checked));
  const mistyped = unknown.flatMap(({ path, meant: name }) => (name ? [[...path.slice(0, -1), name]] : []));
  const meantPaths = new Set(mistyped.map(asText));
  const holders = new Set(mistyped.map((path) => asText(path.slice(0, -1))));
  const isTold = ({ code, path }: Issue) =>
    code === 'unrecognized_keys' ||
    meantPaths.has(asText(path)) ||
    (code === 'custom' && holders.has(asText(path)));
  return [
    ...issues.filter((issue) => !isTold(issue)).map((issue) => issueFault(issue, checked)),
    ...unknown.map((key) => unknownKeyFault(key, checked)),
  ];
}
