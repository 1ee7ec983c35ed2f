import { expect, test } from 'vitest';
import { errorText, faultReport } from './fault.ts';

test('the report reads as a message to a writer', () => {
  const file = 'content/consortia/muyu.json';
  const report = faultReport([
    {
      file,
      field: 'department',
      found: '"cuzco"',
      expected: 'one of cusco, lima',
      fix: '"department": "cusco"',
    },
    { file, field: 'firms', found: '"5"', expected: 'a number, without quotes' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "content/consortia/muyu.json
      department
        found:    "cuzco"
        expected: one of cusco, lima
        write:    "department": "cusco"
      firms
        found:    "5"
        expected: a number, without quotes

    2 faults"
  `);
});

test.each([
  ['an error', new Error('no such page'), 'no such page'],
  [
    'an error with a trace in its words',
    new Error('two errors:\nfirst\n    at a (b.js:1:2)\nsecond\n    at c.js:3:4'),
    'two errors:\nfirst\nsecond',
  ],
  [
    'an error of Astro',
    Object.assign(new Error('no such page'), {
      loc: { file: 'content/docs/en/a.mdx', line: 5 },
      hint: 'Write it.',
    }),
    'no such page\n  in content/docs/en/a.mdx, line 5\nWrite it.',
  ],
  ['something else', 'stop', 'stop'],
])('%s is told without a trace', (_, error, text) => {
  expect(errorText(error)).toBe(text);
});
