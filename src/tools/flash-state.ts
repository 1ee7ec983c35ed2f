import { isRecord } from '../device/is-record.ts';
import type { StateFileForm } from '../device/state-file.ts';
import { type AnswerState, emptyAnswerState, readAnswerState } from './answer-state.ts';
import { codeAnswers } from './answers.ts';
import type { Questions } from './questions.ts';

/** An evaluation that was kept with its date. */
export interface SavedEvaluation {
  /** `2026-11-25`. */
  date: string;
  code: string;
}

/** What a group has filled in. */
export interface FlashState extends AnswerState {
  /** Oldest first; one a day. */
  saved: SavedEvaluation[];
}

/** Nothing filled in. */
export const emptyFlashState: FlashState = { ...emptyAnswerState, saved: [] };

function readSaved(questions: Questions, data: unknown): SavedEvaluation[] {
  if (!Array.isArray(data)) return [];
  const saved = data.filter(isRecord).flatMap(({ date, code }) => {
    const isSound =
      typeof date === 'string' &&
      typeof code === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(date) &&
      'answers' in codeAnswers(questions, code);
    return isSound ? [{ date, code }] : [];
  });
  return saved.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** How the state stands in a file and in the browser's storage. */
export const flashStateForm = (questions: Questions): StateFileForm<FlashState> => ({
  tool: 'flash-evaluation',
  version: 1,
  readData: (data) =>
    isRecord(data)
      ? { ...readAnswerState(questions, data), saved: readSaved(questions, data.saved) }
      : undefined,
});

/** Keeps an evaluation under its date; one of the same day gives way. */
export const withSaved = (state: FlashState, evaluation: SavedEvaluation): FlashState => ({
  ...state,
  saved: [...state.saved.filter(({ date }) => date !== evaluation.date), evaluation].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  ),
});
