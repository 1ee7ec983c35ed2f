import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellOf } from './cells.ts';
import { csvText, withoutGuard } from './csv.ts';
import { minimal, record } from './testing.ts';

const cells = (changes: object = {}) =>
  Object.fromEntries(
    minimal.columns.map((column) => [column.name, cellOf(column, { ...record, ...changes })]),
  );

describe('the cells of a record', () => {
  test('have one type each, and lists in one cell', () => {
    expect(cells()).toEqual({
      id: 'muyu',
      sector: 'multisector',
      firms: 5,
      share: -57.8,
      marked: false,
      markets: 'US|EU',
      year: 2008,
      month: 4,
      section: '§4.3.2',
      notes: 'One|Two',
    });
  });

  test.each([
    [{ asOf: '2008' }, { year: 2008, month: null }],
    [{ conflicts: undefined }, { notes: null }],
    [{ conflicts: [] }, { notes: null }],
    [{ source: { section: 'Annex 3, 4.2' } }, { section: 'Annex 3, §4.2' }],
  ])('of %j are %j', (changes, expected) => {
    expect(cells(changes)).toMatchObject(expected);
  });

  test.each([
    [{ firms: undefined }, 'firms: found nothing at "firms"'],
    [{ source: {} }, 'section: found nothing at "source.section"'],
    [{ markets: [] }, 'markets: found nothing'],
    [{ markets: ['a|b'] }, '"a|b": found "|"'],
  ])('of %j are refused', (changes, message) => {
    expect(() => cells(changes)).toThrow(message);
  });
});

const column = { ...minimal.columns[0], name: 'text', field: 'text' } as (typeof minimal.columns)[number];
const oneColumn = { ...minimal, columns: [column] };
const written = (text: string) => csvText(oneColumn, [{ text }]);

describe('a CSV file', () => {
  test('begins with a byte order mark, and every line ends in CRLF', () => {
    expect(csvText(minimal, [record])).toBe(
      '\uFEFFid,sector,firms,share,marked,markets,year,month,section,notes\r\n' +
        'muyu,multisector,5,-57.8,false,US|EU,2008,4,§4.3.2,One|Two\r\n',
    );
  });

  test.each([
    ['a, b', '"a, b"'],
    ['the "mark"', '"the ""mark"""'],
    ['two\nlines', '"two\nlines"'],
    ['Cerámica de Chulucanas', 'Cerámica de Chulucanas'],
  ])('quotes %j where RFC 4180 says so', (text, cell) => {
    expect(written(text)).toBe(`\uFEFFtext\r\n${cell}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '=1\n2', "'=1", "''@"])(
    'keeps %j from being carried out',
    (text) => {
      expect(written(text)).toContain(`\r\n"'${text}"`);
    },
  );

  test.each(['5 - 3', 'a=b', "'quoted'", '§4.2', 'n. p.'])('leaves %j as it is', (text) => {
    expect(written(text)).toContain(`\r\n${text}\r\n`);
  });

  test('gives back every text when it is read', () => {
    const hard = fc.stringMatching(/^[=+\-@'", \n\r\t|a]+$/);
    const texts = fc.array(fc.oneof(fc.string({ minLength: 1 }), hard), { minLength: 1 });
    fc.assert(
      fc.property(texts, (list) => {
        const csv = csvText(
          oneColumn,
          list.map((text) => ({ text })),
        );
        const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' });
        const [, ...read] = data.slice(0, -1).map(([cell = '']) => withoutGuard(cell));
        expect(read).toEqual(list);
      }),
    );
  });
});
