import { describe, expect, test } from 'vitest';
import { guidePages } from '../guide/pages.ts';
import { modulePages } from './pages.ts';
import { planOf, progressOf } from './progress.ts';
import { progressLine } from './progress-line.ts';
import { courseModuleSchema } from './schema.ts';
import { emptyCourse, withAnswer, withExercise, withRead } from './state.ts';
import { modules } from './testing.ts';
import { hoursOf, minutesOf } from './timing.ts';

describe('the modules', () => {
  test('are the five that the sidebar names, in this order', () => {
    expect(modules.map(({ id, title }) => [`course/${id}`, title])).toEqual(
      modulePages.map(({ path, title }) => [path, title]),
    );
    expect(modules).toHaveLength(5);
  });

  test('send their readers through the whole guide', () => {
    const read = modules.flatMap(({ reading, further }) => [...reading, ...further]);
    expect(guidePages.filter((page) => !read.includes(page))).toEqual([]);
  });

  test('are a path each for groups that begin and for advanced ones', () => {
    expect(modules.every(({ paths }) => paths.begin)).toBe(true);
    expect(modules.filter(({ paths }) => paths.advanced).length).toBeGreaterThanOrEqual(3);
  });

  test('have the best answer in no place by habit', () => {
    const places = modules.flatMap(({ questions }) =>
      questions.map(({ options }) => options.findIndex(({ verdict }) => verdict === 'best')),
    );
    for (const place of [0, 1, 2]) {
      expect(places.filter((other) => other === place).length).toBeGreaterThan(5);
    }
  });

  test('take hours that are the sum of their parts', () => {
    const what = { en: 'a', es: 'a' };
    const segments = [30, 45].map((minutes) => ({ minutes, what }));
    const module = { facilitator: { segments } };
    expect(minutesOf(module)).toBe(75);
    expect(hoursOf([module, module])).toBe(2.5);
  });
});

describe('progress', () => {
  const plan = {
    id: 'm',
    reading: ['guide', 'guide/money'],
    questions: [{ id: 'q', options: ['a', 'b'] }],
  };
  const words = {
    progress: '{read}/{toRead} {exercise} {answered}/{toAnswer}',
    exerciseDone: 'x',
    exerciseOpen: 'o',
  };

  test('counts what is there now and nothing else', () => {
    const stale = withAnswer(withRead(emptyCourse, 'm', 'guide/gone', true), 'm', 'q', 'c');
    expect(progressOf(plan, stale)).toMatchObject({ read: 0, answered: 0, isBegun: false, isDone: false });
    expect(progressOf(plan, withAnswer(emptyCourse, 'other', 'q', 'a')).answered).toBe(0);
  });

  test('is done when all is read, done and answered, however it is answered', () => {
    const read = plan.reading.reduce((state, page) => withRead(state, 'm', page, true), emptyCourse);
    const answered = withAnswer(read, 'm', 'q', 'b');
    expect(progressOf(plan, answered)).toMatchObject({ isBegun: true, isDone: false });
    expect(progressOf(plan, withExercise(answered, 'm', true)).isDone).toBe(true);
    expect(progressLine(progressOf(plan, answered), words)).toBe('2/2 o 1/1');
  });

  test('of a published module can be finished', () => {
    for (const module of modules) {
      const { id, reading, questions } = planOf(module);
      const read = reading.reduce((state, page) => withRead(state, id, page, true), emptyCourse);
      const all = questions.reduce(
        (state, question) => withAnswer(state, id, question.id, question.options[0] ?? ''),
        withExercise(read, id, true),
      );
      expect(progressOf(planOf(module), all).isDone).toBe(true);
    }
  });
});

test('a question without a best answer, or with two options of one id, is refused', () => {
  const [module] = modules;
  const change = (edit: (options: Array<{ id: string; verdict: string }>) => void) => {
    const copy = structuredClone(module);
    edit(copy?.questions[0]?.options ?? []);
    return courseModuleSchema.safeParse(copy).error?.issues.map(({ message }) => message);
  };
  const noBest = change((options) => {
    for (const option of options) option.verdict = 'no';
  });
  expect(noBest).toEqual(['at least one option with "verdict": "best"']);
  const twice = change((options) => {
    for (const option of options) option.id = 'a';
  });
  expect(twice).toEqual(['ids that are all different']);
});
