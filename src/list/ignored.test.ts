import { expect, test } from 'vitest';
import { ignoredText } from './ignored.ts';

const words = { ignored: 'Passed over: {parts}.', andMore: 'And {count} more.' };
const part = (value: string) => ({ name: 'id', value });

test.each([
  [['a'], 'Passed over: id = a.'],
  [['<b>', 'a', 'c'], 'Passed over: id = <b>; id = a; id = c.'],
  [['a', 'b', 'c', 'd', 'e'], 'Passed over: id = a; id = b; id = c. And 2 more.'],
  [['x'.repeat(99)], `Passed over: id = ${'x'.repeat(40)}….`],
  // What looks like a gap to fill is not filled.
  [['{count}'], 'Passed over: id = {count}.'],
])('of %j it is said: %s', (values, text) => {
  expect(ignoredText(values.map(part), words)).toBe(text);
});
