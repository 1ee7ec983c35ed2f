import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';
import { sound } from './testing-project.ts';

const site = 'content/links/site.json';
const lists = 'content/links/lists.json';
const ledger = 'content/order/codes.json';

test.each([
  [
    'a page that is not there',
    { [site]: replace('"to": "guide"', '"to": "giude"') },
    [site, 'guide.to', '"giude"', '"to": "guide"'],
  ],
  [
    'a list of a value that no consortium has',
    { [lists]: replace('department/lima', 'department/lina') },
    [lists, 'lima.to', '"catalogue/department/lina"', '"to": "catalogue/department/lima"'],
  ],
  [
    'a published code that is gone',
    { [lists]: '{}' },
    ['content/links', 'lima', 'nothing', '"lima": { "to": "…", "since": "…" }'],
  ],
  [
    'a code that is not entered among the published',
    { [lists]: replace('{', '{ "new": { "to": "guide", "since": "2026-11-26", "second": true },') },
    [ledger, 'the end of the list', '"lima"', '"lima", "new"'],
  ],
  [
    'a code entered twice among the published',
    { [ledger]: replace('"lima"', '"lima", "guide"') },
    [ledger, 'guide', 'the code twice', undefined],
  ],
  [
    'a second code of a page that is not marked',
    {
      [lists]: replace('{', '{ "guia": { "to": "guide", "since": "2026-11-26" },'),
      [ledger]: replace('"lima"', '"lima", "guia"'),
    },
    [
      site,
      'guide',
      'the page "guide", which "guia" leads to as well',
      '"guide": { "to": "guide", "since": "2026-11-25", "second": true }',
    ],
  ],
  [
    'a code that two files have',
    { [lists]: replace('{', '{ "kallpa": { "to": "guide", "since": "2026-11-26", "second": true },') },
    [site, 'kallpa', `the code, which ${lists} has too`, undefined],
  ],
  [
    'a code that a file has twice',
    { [lists]: replace('{', '{ "lima": { "to": "guide", "since": "2026-11-26", "second": true },') },
    [lists, 'line 2', '"lima" for the second time', undefined],
  ],
  [
    'a day that is none',
    { [lists]: replace('2026-11-25', '25.11.2026') },
    [lists, 'lima.since', '"25.11.2026"', undefined],
  ],
])('%s', (_, changes, [file = '', field, found, fix]) => {
  const faults = plant(changes);
  expectOnly(faults, { file, field, found, fix });
});

test('a code with capitals is no code', () => {
  expect(plant({ [ledger]: replace('"lima"', '"Lima"') }).map(({ file }) => file)).toContain(ledger);
});

test('a published code may lead elsewhere', () => {
  expect(plant({ [site]: replace('"to": "cases/kallpa"', '"second": true, "to": "guide"') })).toEqual([]);
});

test('a page that only one language has is no page to lead to', () => {
  const faults = plant({
    [site]: replace('"to": "guide"', '"to": "new"'),
    'content/docs/en/new.mdx': sound['content/docs/en/cases/kallpa.mdx'],
  });
  expect(faults).toContainEqual(expect.objectContaining({ file: site, field: 'guide.to', found: '"new"' }));
});
