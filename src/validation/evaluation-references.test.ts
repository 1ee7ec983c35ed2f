import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const courses = 'content/evaluation/results/courses.json';
const workshop = 'content/evaluation/results/workshop.json';
const goOn = 'content/evaluation/recommendations/go-on.json';
const contradiction = 'content/evaluation/contradictions/sales.json';
const firms = 'content/facts/firms.json';

test.each([
  [courses, '"high"', '"hig"', 'rating', '"hig"', '"rating": "high"'],
  [
    courses,
    '"es": [\n      "Vendió {sales-2008}."',
    '"es": [\n      "Vendió."',
    'why.0.es',
    'no figure',
    undefined,
  ],
  [courses, 'It sold {sales-2008}', 'In 2008 it sold {sale-2008}', 'why.0.en', '"sale-2008"', '"sales-2008"'],
  [workshop, '"Nothing."', '"Nothing of US$ 300."', 'why.0.en', 'US$ 300', undefined],
  [workshop, '"order": 2', '"order": 1', 'order', `1, which ${courses} has too`, undefined],
  [goOn, '"donors"', '"donor"', 'concerns.0', '"donor"', '"donors"'],
  [
    contradiction,
    '"4.3.2, Annex 3"',
    '"4.3.2, annex 3"',
    'places.1.sections',
    '"annex 3"',
    '"4.3.2, Annex 3"',
  ],
  [contradiction, '"source": "guide"', '"source": "guides"', 'other.source', '"guides"', '"guide"'],
  [contradiction, '"theme": "money"', '"theme": "monney"', 'theme', '"monney"', '"theme": "money"'],
])('%s: %s → %s', (file, from, to, field, found, fix) => {
  const faults = plant({ [file]: replace(from, to) });
  const wanted = faults.filter((fault) => fault.field === field);
  expectOnly(wanted, { file, field, found, fix });
});

test('a reason that stands in one language only', () => {
  const more = replace('"Nothing."', '"Nothing.", "Nobody."');
  expectOnly(
    plant({ [workshop]: more }).filter(({ field }) => field === 'why.es'),
    { file: workshop, field: 'why.es', found: '1 texts' },
  );
});

test('a count of activities with a rating that there is not', () => {
  const count = (rating: string) =>
    replace(
      /"compute": \{[^}]*\{[^}]*\}\s*\}/,
      `"compute": { "operation": "count", "over": "results", "where": { "rating": "${rating}" } }`,
    );
  expect(plant({ [firms]: count('high') })).toEqual([]);
  expectOnly(plant({ [firms]: count('hig') }), {
    file: firms,
    field: 'compute.where.rating',
    found: '"hig"',
    fix: '"rating": "high"',
  });
});
