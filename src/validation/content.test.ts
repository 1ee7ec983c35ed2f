import { expect, test } from 'vitest';
import { faultReport } from './fault.ts';
import { expectOnly, plant, replace } from './testing.ts';
import { sound } from './testing-project.ts';
import { wordFaults } from './words.ts';

test('a sound project has no fault', () => {
  expect(plant({})).toEqual([]);
  expect(plant({}, wordFaults)).toEqual([]);
});

const study = 'content/cases/kallpa.json';
const term = 'content/glossary/tutor.json';
const sheet = 'content/worksheets/minutes.json';

test.each([
  [study, '"consortium": "kallpa"', '"consortium": "kalpa"', 'consortium', '"kalpa"', '"kallpa"'],
  [study, '"sales-2005"', '"sals-2005"', 'salesTable.firms.0.sales', '"sals-2005"', '"sales-2005"'],
  [study, '"growth"', '"grwth"', 'exportsChart.facts', '"grwth"', '"growth"'],
  [study, '2005,', '2005,\n 2005,', 'salesTable.years', '2005, 2005, 2008', undefined],
  [study, '"2005": "sales-2005",', '', 'salesTable.firms.0.sales', 'figures for 2008', undefined],
  [term, '4.2', '4.9', 'rests.report', '"4.9"', undefined],
  [term, '"report": "4.2"', '"other": "giude"', 'rests.other', '"giude"', '"guide"'],
  [term, '"rests"', '"see": ["tutor"],\n"rests"', 'see', '"tutor"', undefined],
  [
    sheet,
    '"decision": {',
    '"decisoin": {',
    'example.values.decisoin',
    'the place "decisoin"',
    '"decision": …',
  ],
  [sheet, 'sales-2008', 'sales-08', 'example.values.decision', '"sales-08"', undefined],
])('%s: %s → %s', (file, from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test('a case without its pages', () => {
  const gone = {
    'content/docs/en/cases/kallpa.mdx': undefined,
    'content/docs/es/cases/kallpa.mdx': undefined,
  };
  expect(plant(gone).filter(({ file }) => file === study)).toMatchObject([
    { found: 'none in en', expected: 'content/docs/en/cases/kallpa.mdx' },
    { found: 'none in es', expected: 'content/docs/es/cases/kallpa.mdx' },
  ]);
});

test('two worksheets that claim one place in their list', () => {
  const file = 'content/worksheets/plan.json';
  const copy = (sound[sheet] ?? '').replace('"minutes"', '"plan"');
  expectOnly(plant({ [file]: copy }), { file, field: 'order', found: `1, which ${sheet} has too` });
});

test('two blocks of one id', () => {
  const worksheet = JSON.parse(sound[sheet] ?? '');
  const twice = JSON.stringify({ ...worksheet, blocks: [...worksheet.blocks, ...worksheet.blocks] });
  expectOnly(plant({ [sheet]: twice }), {
    file: sheet,
    field: 'blocks',
    found: 'the place "decision" twice',
  });
});

test('several faults in several files come all at once, as one message', () => {
  const faults = plant({
    'content/facts/sales-2008.json': (text) => text.replace('"usd"', '"usdd"').replace('300', '"300"'),
    [study]: replace('"consortium": "kallpa"', '"consortium": "kalpa"'),
  });
  expect(faultReport(faults)).toMatchInlineSnapshot(`
    "content/facts/sales-2008.json
      unit
        found:    "usdd"
        expected: one of usd, eur, mad, percent, times, ratio, people, firms, consortia, workshops, courses, countries, months, years, replies, tutors, institutions, stages, headings, meetings, suggestions, activities, recommendations, lessons, policies
        write:    "unit": "usd"
      value
        found:    "300"
        expected: a number, without quotes

    content/cases/kallpa.json
      consortium
        found:    "kalpa"
        expected: the id of a consortium in content/consortia; there is none of this name
        write:    "kallpa"

    3 faults"
  `);
});
