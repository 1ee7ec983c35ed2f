import { expect, test } from 'vitest';
import { neighbours } from './neighbours.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id }));

test.each([
  ['a', undefined, 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', undefined],
  ['questions', undefined, undefined],
])('around %s stand %s and %s', (id, before, after) => {
  const found = neighbours(items, id);
  expect([found.before?.id, found.after?.id]).toEqual([before, after]);
});
