import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';
import { sound } from './testing-project.ts';

const file = 'content/course/begin.json';

test.each([
  ['"reading": [\n    "guide"', '"reading": [\n    "guid"', 'reading', '"guid"', '"guide"'],
  ['"worksheet": "minutes"', '"worksheet": "minute"', 'exercise.worksheet', '"minute"', '"minutes"'],
  [
    '"figures": [\n      "sales-2008"',
    '"figures": [\n      "sale-2008"',
    'facilitator.figures',
    '"sale-2008"',
    '"sales-2008"',
  ],
  ['"read": "guide"', '"read": "guides"', 'questions.0.read', '"guides"', '"guide"'],
  ['"report": "4.2"', '"report": "4.9"', 'questions.0.evidence.0', '"4.9"', undefined],
  ['"other": "guide"', '"other": "guided"', 'questions.0.evidence.1', '"guided"', '"guide"'],
  ['"en": "Because."', '"en": "Because of 300 firms."', 'questions.0.options.0.why.en', '300', undefined],
  [
    '"es": "It sold {sales-2008}. And now?"',
    '"es": "Se vendió."',
    'questions.0.text.es',
    'no figure',
    undefined,
  ],
])('%s → %s', (from, to, field, found, fix) => {
  const wanted = plant({ [file]: replace(from, to) }).filter((fault) => fault.field === field);
  expectOnly(
    wanted,
    fix === undefined ? { file, field, found, fix: wanted[0]?.fix } : { file, field, found, fix },
  );
});

test('a chart that there is not', () => {
  const faults = plant({ [file]: replace('"chart": "sales"', '"chart": "none"') });
  expectOnly(faults, { file, field: 'facilitator.chart', found: '"none"' });
});

test('a question of which no answer is the best', () => {
  const faults = plant({ [file]: (text) => text.replace('"verdict": "best"', '"verdict": "no"') });
  expect(faults.map(({ field }) => field)).toEqual(['questions.0.options']);
});

test('two modules in one place', () => {
  const other = 'content/course/second.json';
  expectOnly(plant({ [other]: (sound[file] ?? '').replace('"id": "begin"', '"id": "second"') }), {
    file: other,
    field: 'order',
    found: `1, which ${file} has too`,
  });
});

test('a form with two blocks of one id', () => {
  const form = 'content/course-forms/course-judge.json';
  const record = JSON.parse(sound['content/worksheets/minutes.json'] ?? '');
  const { example, ...sheet } = { ...record, id: 'course-judge' };
  expect(plant({ [form]: JSON.stringify(sheet) })).toEqual([]);
  const twice = { ...sheet, blocks: [...sheet.blocks, ...sheet.blocks] };
  expectOnly(plant({ [form]: JSON.stringify(twice) }), {
    file: form,
    field: 'blocks',
    found: 'the place "decision" twice',
  });
});
