import { expect, test } from 'vitest';
import { drafts } from './drafts.ts';
import { weave } from './weave.ts';

const field = (draft: string[], mark = '#', repeats = 2) => weave(draft, mark, repeats, { x: 10, y: 3 });

test.each([
  ['a full row is one line', ['###'], '<path d="M10 3H16"/>'],
  [
    'a row of stitches is a dashed line from its first to its last',
    ['.##.'],
    '<path stroke-dasharray="2 2" d="M11 3H17"/>',
  ],
  [
    'stitches that wrap around are whole at both ends',
    ['##..#'],
    '<path stroke-dasharray="3 2" d="M9 3H22"/>',
  ],
  ['an empty row is not drawn', ['...'], ''],
  ['equal rows share a path', ['#..', '#..'], '<path stroke-dasharray="1 2" d="M10 3H14M10 4H14"/>'],
  [
    'a pattern that repeats within the row is written once',
    ['#.#.'],
    '<path stroke-dasharray="1 1" d="M10 3H17"/>',
  ],
])('%s', (_, draft, svg) => {
  expect(field(draft)).toBe(svg);
});

test('only the stitches of the asked colour are drawn', () => {
  expect(field(['#o.'], 'o')).toBe('<path stroke-dasharray="1 2" d="M11 3H15"/>');
});

test('where the lower half is the upper moved on by half a repeat, it takes the same lines, one figure shorter', () => {
  expect(field(['#...', '#.#.', '..#.'])).toBe(
    '<path stroke-dasharray="1 3" d="M10 3H15M12 5H13"/><path stroke-dasharray="1 1" d="M10 4H17"/>',
  );
});

test.each(Object.entries(drafts))('the draft of %s has thirteen rows of one length', (_, draft) => {
  expect(draft).toHaveLength(13);
  expect(new Set(draft.map((row) => row.length)).size).toBe(1);
  expect(draft.join('')).toMatch(/^[#o.]+$/);
});
