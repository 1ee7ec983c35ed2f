import { expect, test } from 'vitest';
import flash from '../../content/tools/flash-evaluation.json' with { type: 'json' };
import readiness from '../../content/tools/readiness.json' with { type: 'json' };
import { expectOnly, plant } from './testing.ts';

const files = {
  flash: 'content/tools/flash-evaluation.json',
  readiness: 'content/tools/readiness.json',
};

/** The published tools as they would stand in the small project: with its one worksheet and its one consortium. */
const small = (tool: object) =>
  JSON.stringify(tool, null, 2)
    .replace(/"worksheet": "[^"]+"/g, '"worksheet": "minutes"')
    .replace(/"kind": "\w+",(\s+)"id": "[^"]+"/g, '"kind": "catalogue",$1"id": "kallpa"');
const sound = { [files.flash]: small(flash), [files.readiness]: small(readiness) };

/** The faults of the small project with the first place of a text in one of its tools changed. */
function faultsOf(file: string, from: string, to: string) {
  const text = sound[file] ?? '';
  expect(text).toContain(from);
  return plant({ ...sound, [file]: text.replace(from, to) });
}

test('the published tools fit', () => {
  expect(plant(sound)).toEqual([]);
});

test.each([
  [files.flash, '"minutes"', '"minuts"', 'headings.0.statements.0.next.worksheet', '"minuts"', '"minutes"'],
  [files.readiness, '"minutes"', '"x"', 'headings.0.statements.0.next.worksheet', '"x"', undefined],
  [files.readiness, '"kallpa"', '"kalpa"', 'headings.0.look.0.id', '"kalpa"', '"kallpa"'],
  [files.readiness, '"Capacidad de gestión"', '""', 'headings.0.title.es', '""', undefined],
  [files.readiness, '"costs"', '"delivery"', 'headings', expect.any(String), undefined],
  [files.readiness, '"must": true', '"must": "yes"', 'headings.0.must', '"yes"', undefined],
  [files.readiness, '"relevance"', '"relevanse"', 'headings.0.lists.0', '"relevanse"', '"relevance"'],
  [files.flash, '"weight": 2', '"weight": 5', 'headings.0.statements.0.weight', '5', undefined],
])('%s: %s → %s', (file, from, to, field, found, fix) => {
  expectOnly(faultsOf(file, from, to), { file, field, found, fix });
});

test('faults of both files are told at once', () => {
  const faults = plant({
    [files.flash]: small(flash).replace('"minutes"', '"none-1"'),
    [files.readiness]: small(readiness).replace('"must": true', '"must": 1'),
  });
  expect(faults.map(({ file, field }) => [file, field])).toEqual(
    expect.arrayContaining([
      [files.flash, 'headings.0.statements.0.next.worksheet'],
      [files.readiness, 'headings.0.must'],
    ]),
  );
});
