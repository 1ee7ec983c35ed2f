import type { CourseModule } from './schema.ts';
import { type CourseState, moduleStateOf } from './state.ts';

/** What there is to do in a module. */
export interface ModulePlan {
  id: string;
  /** Paths of the pages to read. */
  reading: string[];
  questions: Array<{ id: string; options: string[] }>;
}

/** What is done of it. */
export interface ModuleProgress {
  read: number;
  toRead: number;
  exercise: boolean;
  answered: number;
  toAnswer: number;
  isDone: boolean;
  isBegun: boolean;
}

/** The plan of a module, without its words. */
export const planOf = ({ id, reading, questions }: CourseModule): ModulePlan => ({
  id,
  reading,
  questions: questions.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
});

/** How far a reader has come in a module. What is kept of pages and questions that are no longer there does not count. */
export function progressOf({ id, reading, questions }: ModulePlan, state: CourseState): ModuleProgress {
  const { read, exercise, answers } = moduleStateOf(state, id);
  const pages = reading.filter((page) => read.includes(page)).length;
  const answered = questions.filter(({ id, options }) => options.includes(answers[id] ?? '')).length;
  return {
    read: pages,
    toRead: reading.length,
    exercise,
    answered,
    toAnswer: questions.length,
    isDone: pages === reading.length && exercise && answered === questions.length,
    isBegun: pages > 0 || exercise || answered > 0,
  };
}
