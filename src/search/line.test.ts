import { expect, test } from 'vitest';
import { isSlowLine } from './line.ts';

test.each([
  [{ effectiveType: '4g' }, false],
  [{ effectiveType: '3g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
  [{ effectiveType: '4g', saveData: true }, true],
  [undefined, false],
])('the line %j is slow: %s', (line, expected) => {
  expect(isSlowLine(line)).toBe(expected);
});
