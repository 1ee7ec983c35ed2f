import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStateFile, writeStateFile } from '../device/state-file.ts';
import { answersCode } from './answers.ts';
import { emptyFlashState, flashStateForm, withSaved } from './flash-state.ts';
import { answerAll, anyAnswers, evaluation } from './testing.ts';

const form = flashStateForm(evaluation);
const code = answersCode(evaluation, answerAll(1));

test('a file gives back what was filled in, saved and planned', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const state = withSaved(
        { answers, saved: [], tasks: { caller: { who: 'Tejidos', when: 'junio' } } },
        { date: '2026-03-01', code: answersCode(evaluation, answers) },
      );
      expect(readStateFile(form, writeStateFile(form, state, ''))).toEqual({ data: state });
    }),
  );
});

test('of a day the last evaluation is kept, and all stand in order', () => {
  const state = [
    { date: '2026-06-01', code },
    { date: '2026-03-01', code },
    { date: '2026-06-01', code: answersCode(evaluation, {}) },
  ].reduce(withSaved, emptyFlashState);
  expect(state.saved.map(({ date }) => date)).toEqual(['2026-03-01', '2026-06-01']);
  expect(state.saved[1]?.code).not.toBe(code);
});

test('what is broken in a state is left out, the rest is taken', () => {
  const data = {
    answers: { caller: 2, rules: 9 },
    saved: [
      { date: 'yesterday', code },
      { date: '2026-01-01', code: 'F1AA' },
      { date: '2026-01-02', code },
      null,
    ],
    tasks: { caller: { who: 7, when: 'x'.repeat(500) }, nothing: { who: 'a', when: 'b' } },
  };
  expect(form.readData(data, 1)).toEqual({
    answers: { caller: 2 },
    saved: [{ date: '2026-01-02', code }],
    tasks: { caller: { who: '', when: 'x'.repeat(80) } },
  });
  expect(form.readData([], 1)).toBeUndefined();
});
