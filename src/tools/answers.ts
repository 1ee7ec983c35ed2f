import { type CodeForm, type CodeRefusal, readCode, writeCode } from '../device/code.ts';
import { isRecord } from '../device/is-record.ts';
import type { Questions } from './questions.ts';

/** A level from 0 to 3, or that the statement does not apply. */
export type Answer = 0 | 1 | 2 | 3 | 'na';

/** Answers by id of the statement; what has not been answered is left out. */
export type Answers = Record<string, Answer>;

/** As they stand in a code: 0 for no answer, 1 to 4 for the levels, 5 for "does not apply". */
const inCode: ReadonlyArray<Answer | undefined> = [undefined, 0, 1, 2, 3, 'na'];

const isAnswer = (value: unknown): value is Answer => value !== undefined && inCode.includes(value as Answer);

/** The ids of all statements, in their order. */
export const statementIds = ({ headings }: Questions): string[] =>
  headings.flatMap(({ statements }) => statements.map(({ id }) => id));

/** Takes from data of any origin what are answers to these questions, and leaves the rest. */
export function readAnswers(questions: Questions, data: unknown): Answers {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    statementIds(questions)
      .map((id) => [id, Object.hasOwn(data, id) ? data[id] : undefined] as const)
      .filter((entry): entry is [string, Answer] => isAnswer(entry[1])),
  );
}

const codeForm = (questions: Questions): CodeForm => ({
  tool: questions.code.letter,
  version: questions.code.version,
  bases: statementIds(questions).map(() => inCode.length),
});

/** Writes answers as a short code without names, to be passed on. */
export const answersCode = (questions: Questions, answers: Answers): string =>
  writeCode(
    codeForm(questions),
    statementIds(questions).map((id) => Math.max(0, inCode.indexOf(answers[id]))),
  );

/** Reads a code, however it was typed; never throws. */
export function codeAnswers(
  questions: Questions,
  code: string,
): { answers: Answers } | { refused: CodeRefusal } {
  const read = readCode(codeForm(questions), code);
  if ('refused' in read) return read;
  const data = Object.fromEntries(
    statementIds(questions).map((id, place) => [id, inCode[read.values[place] ?? 0]]),
  );
  return { answers: readAnswers(questions, data) };
}

/** The answers that an address brings after its `#`: `#a=F1…`. Undefined where it brings none; never throws. */
export function addressAnswers(
  questions: Questions,
  hash: string,
): ReturnType<typeof codeAnswers> | undefined {
  const code = /^#a=(.{1,300})$/s.exec(hash)?.[1];
  return code === undefined ? undefined : codeAnswers(questions, code);
}

/** The part of an address that carries answers after `#`, to go on elsewhere. */
export const answersAddress = (questions: Questions, answers: Answers): string =>
  `#a=${answersCode(questions, answers).replaceAll('-', '')}`;
