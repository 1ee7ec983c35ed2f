import { describe, expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const file = 'content/docs/en/guide/index.mdx';

type Row = [string, string, string, string?];

/** Puts something in the place of a part of the page, and holds that this is its one fault. */
const hold = (from: string, line: number) =>
  [
    '%s',
    (...[to, place, found, fix]: Row) => {
      const faults = plant({ [file]: replace(from, to) });
      expectOnly(faults, { file, field: `line ${line}, ${place}`, found, fix });
    },
  ] as const;

describe('a figure', () => {
  test.each<Row>([
    ['<Fact id="sale-2008" />', 'Fact id', '"sale-2008"', 'id="sales-2008"'],
    ["<Fact id='sale-2008'/>", 'Fact id', '"sale-2008"', 'id="sales-2008"'],
    ['<Fact id={"sale-2008"}/>', 'Fact id', '"sale-2008"', 'id="sales-2008"'],
    ['<Fact\n  id="sale-2008" />', 'Fact id', '"sale-2008"', 'id="sales-2008"'],
    ['<Fact id="sales-2007" />', 'Fact id', '"sales-2007"'],
    ['<Fact />', 'Fact id', 'nothing'],
    ['<Fact id={2 + 2} />', 'Fact id', 'code in braces'],
    ['<Fact {...fact} />', 'Fact {…}', 'code in braces'],
    ['<Fact di="sales-2008" />', 'Fact di', 'an unknown field "di"', 'id="sales-2008"'],
    ['<Fact id="sales-2008" note="x" />', 'Fact note', 'an unknown field "note"'],
  ])(...hold('<Fact id="sales-2008" />', 10));
});

describe('a term', () => {
  test.each<Row>([
    ['<Term id="tuttor">', 'Term id', '"tuttor"', 'id="tutor"'],
    ["<Term id='tutor'>", 'Term id', "<Term id='tutor'>", '<Term id="tutor">'],
  ])(...hold('<Term id="tutor">', 10));
});

describe('evidence', () => {
  const named = 'an unknown field "repport"';
  test.each<Row>([
    ['<Evidence />', 'Evidence', '<Evidence />'],
    ['<Evidence report="4.2" advice />', 'Evidence', '<Evidence report="4.2" advice />'],
    ['<Evidence report="" />', 'Evidence', '<Evidence report="" />'],
    ['<Evidence repport="4.2" />', 'Evidence repport', named, 'report="4.2"'],
    ['<Evidence report="4.2, 4.9" />', 'Evidence report', '"4.9"'],
    ['<Evidence report="annex 3" />', 'Evidence report', '"annex 3"', 'report="Annex 3"'],
    ['<Evidence other="giude" />', 'Evidence other', '"giude"', 'other="guide"'],
    ['<Evidence advice="yes" />', 'Evidence advice', '"yes"'],
  ])(...hold('<Evidence report="4.2, Annex 3" />', 10));

  test('of advice may say so in braces', () => {
    expect(plant({ [file]: replace('<Evidence advice />', '<Evidence advice={true} />') })).toEqual([]);
  });
});

describe('an aside', () => {
  test.each<Row>([['<Aside type="notes">', 'Aside type', '"notes"', 'type="note"']])(
    ...hold('<Aside type="note" title="Note">', 15),
  );
});
