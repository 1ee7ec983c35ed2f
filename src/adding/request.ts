import { id as idSchema } from '../site/localized.ts';
import { meant } from '../validation/meant.ts';
import type { Answers } from './answers.ts';
import { type Kind, Refusal } from './draft.ts';
import { kinds } from './kinds.ts';

/** What a writer wants to add, as far as it is said. */
export interface Request {
  kind: Kind | undefined;
  id: string | undefined;
  /** The answer to the question of the kind that comes before all others. */
  choice: string | undefined;
  answers: Answers;
}

/** How the command is used. */
export const usage = (): string =>
  [
    'npm run new asks what is to be added and writes its files; what you leave open is marked as a gap.',
    'Without questions: npm run new -- fact my-figure --kind=reported --unit=people --label.en="…"',
    '',
    ...kinds.map(({ name, about }) => `  ${name.padEnd(12)}${about}`),
  ].join('\n');

/**
 * The kind of a name.
 *
 * @throws {Refusal} where there is none
 */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (kind) return kind;
  const names = kinds.map((candidate) => candidate.name);
  const best = meant(name, names);
  throw new Refusal(`found "${name}", expected one of ${names.join(', ')}${best ? `; write ${best}` : ''}`);
}

const option = /^--([\w.-]+)=(.*)$/s;

/**
 * What the command line says: `fact my-figure --unit=people`.
 *
 * @throws {Refusal} for a kind that there is none of, and for what is no option
 */
export function requestIn(args: readonly string[]): Request {
  const plain = args.filter((arg) => !arg.startsWith('--'));
  const given = args.filter((arg) => arg.startsWith('--'));
  const odd = [...given.filter((arg) => !option.test(arg)), ...plain.slice(2)];
  if (odd.length > 0)
    throw new Refusal(`found ${odd.join(' ')}, expected --field="…"; a value with spaces in quotes`);
  const options = Object.fromEntries(given.map((arg) => option.exec(arg)?.slice(1) ?? []));
  const kind = plain[0] === undefined ? undefined : kindNamed(plain[0]);
  const { id = plain[1], ...rest } = options as Answers;
  const name = kind?.choice?.name;
  if (name === undefined) return { kind, id, choice: undefined, answers: rest };
  const { [name]: choice, ...answers } = rest;
  return { kind, id, choice, answers };
}

/** What is wrong with a name for a kind; undefined where it can be one. */
export function idMistake({ name }: Kind, id: string): string | undefined {
  const parts = name === 'page' ? id.split('/') : [id];
  if (parts.every((part) => idSchema.safeParse(part).success)) return undefined;
  const expected = 'lower-case letters, digits and single hyphens';
  return `found "${id}", expected ${expected}${name === 'page' ? ', with / between folders' : ''}`;
}

/** What is wrong with the answer to the first question of a kind; undefined where it can be one. */
export function choiceMistake({ choice }: Kind, answer: string): string | undefined {
  if (!choice || choice.values.length === 0 || choice.values.includes(answer)) return undefined;
  return `found "${answer}", expected one of ${choice.values.join(', ')}`;
}
