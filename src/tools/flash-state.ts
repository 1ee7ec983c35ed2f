import { isRecord, type StateFileForm } from '../device/state-file.ts';
import { type Answers, codeAnswers, readAnswers, statementIds } from './answers.ts';
import type { Questions } from './questions.ts';

/** An evaluation that was kept with its date. */
export interface SavedEvaluation {
  /** `2026-11-25`. */
  date: string;
  code: string;
}

/** Who does a thing, and by when. */
export interface Task {
  who: string;
  when: string;
}

/** What a group has filled in. */
export interface FlashState {
  answers: Answers;
  /** Oldest first; one a day. */
  saved: SavedEvaluation[];
  /** By id of the statement that the thing to do comes from. */
  tasks: Record<string, Task>;
}

/** Nothing filled in. */
export const emptyFlashState: FlashState = { answers: {}, saved: [], tasks: {} };

const longestText = 80;
const asText = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '');

function readSaved(questions: Questions, data: unknown): SavedEvaluation[] {
  if (!Array.isArray(data)) return [];
  const saved = data.filter(isRecord).map(({ date, code }) => ({ date: String(date), code: String(code) }));
  const isSound = ({ date, code }: SavedEvaluation) =>
    /^\d{4}-\d{2}-\d{2}$/.test(date) && 'answers' in codeAnswers(questions, code);
  return saved.filter(isSound).toSorted((a, b) => a.date.localeCompare(b.date));
}

function readTasks(questions: Questions, data: unknown): Record<string, Task> {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    statementIds(questions).flatMap((id) => {
      const task = Object.hasOwn(data, id) ? data[id] : undefined;
      return isRecord(task) ? [[id, { who: asText(task.who), when: asText(task.when) }]] : [];
    }),
  );
}

/** How the state stands in a file and in the browser's storage. */
export const flashStateForm = (questions: Questions): StateFileForm<FlashState> => ({
  tool: 'flash-evaluation',
  version: 1,
  readData: (data) =>
    isRecord(data)
      ? {
          answers: readAnswers(questions, data.answers),
          saved: readSaved(questions, data.saved),
          tasks: readTasks(questions, data.tasks),
        }
      : undefined,
});

/** Keeps an evaluation under its date; one of the same day gives way. */
export const withSaved = (state: FlashState, evaluation: SavedEvaluation): FlashState => ({
  ...state,
  saved: [...state.saved.filter(({ date }) => date !== evaluation.date), evaluation].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  ),
});
