import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStateFile, writeStateFile } from '../device/state-file.ts';
import {
  courseStateForm,
  emptyCourse,
  isCourseFilled,
  moduleStateOf,
  withAnswer,
  withExercise,
  withRead,
} from './state.ts';

const read = (data: unknown) => courseStateForm.readData(data, 1);

test('what is read, done and answered is kept by module, and written and read back', () => {
  let state = withRead(emptyCourse, 'run-it', 'guide/money', true);
  state = withRead(state, 'run-it', 'guide/money', true);
  state = withAnswer(withExercise(state, 'run-it', true), 'run-it', 'leave', 'back');
  state = withAnswer(state, 'run-it', 'leave', 'rule');
  state = withAnswer(state, 'understand', 'total', 'each');
  expect(moduleStateOf(state, 'run-it')).toEqual({
    read: ['guide/money'],
    exercise: true,
    answers: { leave: 'rule' },
  });
  const text = writeStateFile(courseStateForm, state, '2026-01-01T00:00:00.000Z');
  expect(readStateFile(courseStateForm, text)).toEqual({ data: state });
  expect(moduleStateOf(withRead(state, 'run-it', 'guide/money', false), 'run-it').read).toEqual([]);
});

describe('data of any origin', () => {
  test.each([
    [{}, emptyCourse],
    [{ modules: [], name: 7 }, emptyCourse],
    [
      {
        modules: {
          '<b>': { read: ['guide'] },
          later: { read: ['guide', '../x', 3], answers: { a: 'b', c: 1 } },
        },
      },
      { modules: { later: { read: ['guide'], exercise: false, answers: { a: 'b' } } }, name: '' },
    ],
    [{ name: 'x'.repeat(200) }, { modules: {}, name: 'x'.repeat(80) }],
  ])('%j', (data, expected) => {
    expect(read(data)).toEqual(expected);
  });

  test.each([[null], [[]], ['x'], [3]])('%j is no state', (data) => {
    expect(read(data)).toBeUndefined();
  });

  test('is read without an error, and reading it again changes nothing', () => {
    const modules = fc.dictionary(fc.string(), fc.anything());
    fc.assert(
      fc.property(fc.record({ modules, name: fc.anything() }), (data) => {
        const once = read(data);
        expect(read(once)).toEqual(once);
      }),
    );
  });

  test('a module by the name of a property of every object is not found in an empty state', () => {
    expect(moduleStateOf(emptyCourse, 'constructor').read).toEqual([]);
  });
});

test.each([
  [emptyCourse, false],
  [withExercise(emptyCourse, 'run-it', false), false],
  [withExercise(emptyCourse, 'run-it', true), true],
  [{ ...emptyCourse, name: 'A' }, true],
])('%j is filled: %s', (state, isFilled) => {
  expect(isCourseFilled(state)).toBe(isFilled);
});
