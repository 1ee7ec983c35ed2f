import { isRecord } from '../device/is-record.ts';
import type { StateFileForm } from '../device/state-file.ts';

/** What a reader has done in one module. */
export interface ModuleState {
  /** Paths of the pages that are read. */
  read: string[];
  exercise: boolean;
  /** Ids of the options chosen, by id of the question. */
  answers: Record<string, string>;
}

/** What a reader has done in the course. */
export interface CourseState {
  modules: Record<string, ModuleState>;
  /** The name for the sheet of completion; kept only where the reader wishes it. */
  name: string;
}

/** Nothing done. */
export const emptyCourse: CourseState = { modules: {}, name: '' };

const emptyModule: ModuleState = { read: [], exercise: false, answers: {} };

/** What is done in a module; nothing where it was never opened. */
export const moduleStateOf = ({ modules }: CourseState, id: string): ModuleState =>
  Object.hasOwn(modules, id) ? (modules[id] ?? emptyModule) : emptyModule;

const longestName = 80;
/** More than a course will ever have: a bound against what others put into a file. */
const mostEntries = 100;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+([/-][a-z0-9]+)*$/.test(value);

const entries = (data: unknown) =>
  isRecord(data)
    ? Object.entries(data)
        .filter(([key]) => isId(key))
        .slice(0, mostEntries)
    : [];

function readModule(data: unknown): ModuleState {
  const { read, exercise, answers } = isRecord(data) ? data : {};
  return {
    read: Array.isArray(read) ? [...new Set(read.filter(isId))].slice(0, mostEntries) : [],
    exercise: exercise === true,
    answers: Object.fromEntries(
      entries(answers).filter((entry): entry is [string, string] => isId(entry[1])),
    ),
  };
}

/**
 * How the state stands in a file and in the browser's storage. Ids are held against their form and not against the
 * modules: what belongs to a module of a later version is kept, not lost.
 */
export const courseStateForm: StateFileForm<CourseState> = {
  tool: 'course',
  version: 1,
  readData: (data) =>
    isRecord(data)
      ? {
          modules: Object.fromEntries(entries(data.modules).map(([id, module]) => [id, readModule(module)])),
          name: typeof data.name === 'string' ? data.name.slice(0, longestName) : '',
        }
      : undefined,
};

/** Whether there is anything that a file or "clear" would take away. */
export const isCourseFilled = ({ modules, name }: CourseState): boolean =>
  name !== '' ||
  Object.values(modules).some(
    ({ read, exercise, answers }) => exercise || read.length + Object.keys(answers).length > 0,
  );

const withModule = (state: CourseState, id: string, change: Partial<ModuleState>): CourseState => ({
  ...state,
  modules: { ...state.modules, [id]: { ...moduleStateOf(state, id), ...change } },
});

/** Marks a page of a module as read or unread. */
export function withRead(state: CourseState, module: string, page: string, isRead: boolean): CourseState {
  const others = moduleStateOf(state, module).read.filter((other) => other !== page);
  return withModule(state, module, { read: isRead ? [...others, page] : others });
}

/** Marks the exercise of a module as done or not. */
export const withExercise = (state: CourseState, module: string, exercise: boolean): CourseState =>
  withModule(state, module, { exercise });

/** Keeps the answer to a question. */
export const withAnswer = (
  state: CourseState,
  module: string,
  question: string,
  option: string,
): CourseState =>
  withModule(state, module, { answers: { ...moduleStateOf(state, module).answers, [question]: option } });
