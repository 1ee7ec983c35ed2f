import { meant } from '../validation/meant.ts';
import { type Draft, Refusal, type Values } from './draft.ts';

/** Answers by the field that they go to: `label.en`, `source.section`. */
export type Answers = Record<string, string>;

/** Every field of a draft that can be filled, from the outside in. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && value.length === 0))
    return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

const isLeaf = (values: Values | undefined, field: string) =>
  values !== undefined && leavesOf(values).includes(field);

/** An answer as the field has it: a number where the gap is one, a list where it is one. */
function typed(gap: unknown, answer: string): unknown {
  if (Array.isArray(gap)) return answer.split(/\s*,\s*/);
  if (typeof gap === 'boolean') return answer === 'true';
  if (gap !== null && typeof gap !== 'number') return answer;
  const number = Number(answer);
  if (answer.trim() === '' || Number.isNaN(number)) {
    throw new Refusal(`found "${answer}", expected a number`);
  }
  return number;
}

/** A copy of values with an answer in a field. */
function withAnswer(values: Values, field: string, answer: string): Values {
  const copy = structuredClone(values);
  const keys = field.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Values>((inner, key) => inner[key] as Values, copy);
  holder[last] = typed(holder[last], answer);
  return copy;
}

/** The fields of a draft that can be filled. */
export const fieldsOf = ({ record, page }: Draft): string[] =>
  [...leavesOf(record?.values ?? {}), ...leavesOf(page?.values ?? {})].filter((field) => field !== 'id');

/**
 * A draft with answers in its fields.
 *
 * @throws {Refusal} for a field that it does not have, or an answer that is no number where one is expected
 */
export function withAnswers(draft: Draft, answers: Answers): Draft {
  const filled = { ...draft };
  for (const [field, answer] of Object.entries(answers)) {
    const { record, page } = filled;
    if (record && isLeaf(record.values, field)) {
      filled.record = { ...record, values: withAnswer(record.values, field, answer) };
    } else if (page && isLeaf(page.values, field)) {
      filled.page = { ...page, values: withAnswer(page.values, field, answer) };
    } else {
      const fields = fieldsOf(draft);
      const best = meant(field, fields);
      const hint = best ? `; write --${best}=…` : '';
      throw new Refusal(`--${field}: found no such field, expected one of ${fields.join(', ')}${hint}`);
    }
  }
  return filled;
}
