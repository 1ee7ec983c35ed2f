import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';
import { sound } from './testing-project.ts';

const file = 'content/cases/kallpa.json';
const project = JSON.parse(sound[file] ?? '');

test.each([
  ['"Annex 3"', '"Anex 3"', 'printed.0.section', '"Anex 3"', '"Annex 3"'],
  ['"4.3.2"', '"4.3.9"', 'fields.model.says.0.section', '"4.3.9"', undefined],
  ['"exports"\n', '"exprts"\n', 'answers.0', '"exprts"', '"exports"'],
  ['"exports"\n', '"jobs"\n', 'answers', '"jobs"', undefined],
  ['"disagree"', '"disagre"', 'fields.model.state', '"disagre"', '"state": "disagree"'],
  ['"field": "firms"', '"field": "firm"', 'fields.firms.says.0.field', '"firm"', '"field": "firms"'],
  ['"en": "Our note"', '"en": "Our 30"', 'fields.exports.note.en', '30', undefined],
])('%s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test('years and dates may stand in a text, figures may not', () => {
  const faultsOf = (text: string) => plant({ [file]: replace('"en": "Our note"', `"en": "${text}"`) });
  expect(faultsOf('In 2005, on 11 November 2008')).toEqual([]);
  for (const text of ['5 firms', '26%', 'US$ 1,000']) expect(faultsOf(text)).toHaveLength(1);
});

test('a figure that is none, in one language only', () => {
  const faults = plant({ [file]: replace('"en": "{sales-2005} in 2005"', '"en": "{sals-2005} in 2005"') });
  expect(faults).toMatchObject([
    { file, field: 'fields.exports.says.0.text', found: 'sals-2005 in en, sales-2005 in es' },
    { file, field: 'fields.exports.says.0.text.en', found: '"sals-2005"', fix: '"sales-2005"' },
  ]);
});

test('all fields that a case lacks are told at once', () => {
  const { start, sales, ...fields } = project.fields;
  const faults = plant({ [file]: JSON.stringify({ ...project, fields }) });
  expect(faults.map((fault) => [fault.file, fault.field])).toEqual([
    [file, 'fields.start'],
    [file, 'fields.sales'],
  ]);
  expect(faults.every(({ found }) => found === 'nothing')).toBe(true);
});

test('a value of the catalogue needs an entry there', () => {
  const { consortium, ...rest } = project;
  const faults = plant({ [file]: JSON.stringify(rest) });
  expect(faults.map(({ field, found }) => [field, found])).toEqual([
    ['fields.firms.says.0', '"from": "catalogue"'],
    ['fields.model.says.1', '"from": "catalogue"'],
  ]);
});

test('two cases that claim one place in their list', () => {
  const other = 'content/cases/matiz.json';
  const faults = plant({
    [other]: JSON.stringify({ ...project, id: 'matiz', consortium: 'matiz' }),
    'content/docs/en/cases/matiz.mdx': sound['content/docs/en/cases/kallpa.mdx']?.replace('Kallpa', 'Matiz'),
    'content/docs/es/cases/matiz.mdx': sound['content/docs/es/cases/kallpa.mdx']?.replace('Kallpa', 'Matiz'),
  });
  expectOnly(faults, { file: other, field: 'order', found: `1, which ${file} has too` });
});
