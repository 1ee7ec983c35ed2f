import { isRecord } from '../device/is-record.ts';
import type { StateFileForm } from '../device/state-file.ts';
import { type Answers, readAnswers, statementIds } from './answers.ts';
import type { Questions } from './questions.ts';

/** Who does a thing, and by when. */
export interface Task {
  who: string;
  when: string;
}

/** What a group has filled in where it answers questions and plans what follows. */
export interface AnswerState {
  answers: Answers;
  /** By id of the statement that the thing to do comes from. */
  tasks: Record<string, Task>;
}

/** Nothing filled in. */
export const emptyAnswerState: AnswerState = { answers: {}, tasks: {} };

const longestText = 80;
const asText = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '');

function readTasks(questions: Questions, data: unknown): Record<string, Task> {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    statementIds(questions).flatMap((id) => {
      const task = Object.hasOwn(data, id) ? data[id] : undefined;
      return isRecord(task) ? [[id, { who: asText(task.who), when: asText(task.when) }]] : [];
    }),
  );
}

/** Takes answers and plans from data of any origin, and leaves the rest. */
export const readAnswerState = (questions: Questions, data: Record<string, unknown>): AnswerState => ({
  answers: readAnswers(questions, data.answers),
  tasks: readTasks(questions, data.tasks),
});

/** Plans who does a thing, or by when. */
export function withTask<State extends AnswerState>(
  state: State,
  statement: string,
  part: Partial<Task>,
): State {
  const task = { who: '', when: '', ...state.tasks[statement], ...part };
  return { ...state, tasks: { ...state.tasks, [statement]: task } };
}

/** How the state of the readiness check stands in a file and in the browser's storage. */
export const readinessStateForm = (questions: Questions): StateFileForm<AnswerState> => ({
  tool: 'readiness',
  version: 1,
  readData: (data) => (isRecord(data) ? readAnswerState(questions, data) : undefined),
});
