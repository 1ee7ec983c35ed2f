import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const file = 'content/docs/en/guide/index.mdx';

/** What is put before the title, or in its place. */
test.each([
  ['titel: Guide\n', 'line 2, titel', 'an unknown field "titel"', 'title: Guide'],
  ['title: Guide\nhero: 5\n', 'line 3, hero', 'an unknown field "hero"', undefined],
  ['title: Guide\ntemplate: splsh\n', 'line 3, template', '"splsh"', 'template: splash'],
  ['title: Guide\ntableOfContents: true\n', 'line 3, tableOfContents', 'true', undefined],
  ['title: Guide\nprev: ../\n', 'line 3, prev', '"../"', undefined],
  ['title: Guide\nlead: yes\n', 'line 3, lead', '"yes"', undefined],
  ['title: 5\n', 'line 2, title', '5', undefined],
  ['', 'title', 'nothing', undefined],
])('%j', (to, field, found, fix) => {
  expectOnly(plant({ [file]: replace('title: Guide\n', to) }), { file, field, found, fix });
});

test('a mistyped key inside another', () => {
  const levels = replace('title: Guide\n', 'title: Guide\ntableOfContents:\n  maxHeadingLevl: 3\n');
  expectOnly(plant({ [file]: levels }), {
    file,
    field: 'line 3, tableOfContents.maxHeadingLevl',
    found: 'an unknown field "maxHeadingLevl"',
    fix: 'maxHeadingLevel: 3',
  });
});

test.each([
  ['', 'description', 'nothing'],
  ['description: Short.\n', 'line 3, description', '"Short." (6 letters)'],
])('%j', (to, field, found) => {
  expectOnly(plant({ [file]: replace(/description: .*\n/, to) }), { file, field, found });
});

test.each([
  ['that does not parse', replace('title:', 'title: a: b'), 'line 2', /Nested mappings/],
  ['with a key twice', replace('title:', 'title: A\ntitle:'), 'line 3', /unique/],
  ['that is a text', replace(/^---\n.*?---/s, '---\nGuide\n---'), 'the head', /^"Guide"$/],
])('a head %s', (_, change, field, found) => {
  expectOnly(plant({ [file]: change }), { file, field, found: expect.stringMatching(found) });
});

test.each([
  ['the text begins at once', replace(/^---\n.*?---\n/s, ''), 'no head, but "import Evidence'],
  ['something stands before it', (text: string) => `\n${text}`, 'no head'],
  ['it does not end', replace(/---\n(?!title)/, ''), 'no head, but "---"'],
])('no head: %s', (_, change, found) => {
  const [fault] = plant({ [file]: change });
  expect(fault).toMatchObject({ file, field: 'line 1', found: expect.stringContaining(found) });
});

test('an empty head lacks all that it needs', () => {
  const faults = plant({ [file]: replace(/^---\n.*?---\n/s, '---\n---\n') });
  expect(faults.map(({ field }) => field)).toEqual(['title', 'description']);
});
