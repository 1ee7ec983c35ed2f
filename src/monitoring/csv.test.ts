import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  type Book,
  emptyBook,
  firmNames,
  withEntry,
  withFirmName,
  withUnfinished,
  withYear,
} from './book.ts';
import { columnsFile } from './columns-file.ts';
import { columnLetter, readCsv } from './csv-read.ts';
import { type CsvForm, writeCsv } from './csv-write.ts';
import { decodeText } from './decode-text.ts';
import { mergeRows } from './merge.ts';
import { columnsSchema } from './schema.ts';
import { sample, soundBook } from './testing.ts';

const form = (language: 'en' | 'es', delimiter: ',' | ';'): CsvForm => ({
  columns: columnsFile,
  language,
  unnamed: 'Firm',
  delimiter,
});

const read = (text: string, currency: Book['currency'] = null) => readCsv(text, columnsFile, currency);

/** What is read, or an error where the file is refused. */
function good(text: string, currency: Book['currency'] = null) {
  const result = read(text, currency);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const figures = (text: string) => good(text).rows.map((row) => row.figures);

test('the columns of the file are sound, and no two share a head', () => {
  expect(columnsSchema.safeParse(columnsFile).success).toBe(true);
  const { columns } = columnsFile;
  const doubled = { ...columnsFile, columns: { ...columns, men: { ...columns.men, aliases: ['Ventas'] } } };
  expect(columnsSchema.safeParse(doubled).error?.issues[0]?.message).toMatch(/"ventas" heads/);
});

describe('a table that is opened', () => {
  test.each([
    ['commas', 'Year,Firm,Sales\n2022,Alpaca,"1,234.50"'],
    ['semicolons and a decimal comma', 'Año;Empresa;Ventas\r\n2022;Alpaca;1.234,50'],
    ['tabs', 'Year\tFirm\tSales\n2022\tAlpaca\t1234.5'],
    ['a byte order mark', '\uFEFFAño;Empresa;Ventas\n2022;Alpaca;1234,5'],
    ["Excel's line about the sign", 'sep=;\nAño;Empresa;Ventas\n2022;Alpaca;1234,5'],
    [
      'titles above the heads and empty lines',
      'Nuestro consorcio;;\n;;\nAÑO;EMPRESA;VENTAS (S/)\n;;\n2022;Alpaca;1 234,50',
    ],
    ['other words and another order', 'Sales in US dollars,Company,Period\n1234.50,Alpaca,2022'],
    ['old Macintosh lines', 'Year,Firm,Sales\r2022,Alpaca,1234.5'],
    ['a sign of the currency', 'Año;Empresa;Ventas\n2022;Alpaca;S/ 1.234,50'],
  ])('with %s is read', (_, text) => {
    expect(good(text).rows).toMatchObject([{ year: 2022, firm: 'Alpaca', figures: { sales: 1234.5 } }]);
  });

  test('says nothing where a cell is empty, and zero where it is zero', () => {
    expect(figures('Year,Firm,Sales,Exports\n2022,A,,0')).toEqual([{ exports: 0 }]);
  });

  test.each([
    ['20x2,A,5', 'A', 'Year', '20x2', 'notYear'],
    ['1889,A,5', 'A', 'Year', '1889', 'notYear'],
    [',A,5', 'A', 'Year', '', 'notYear'],
    ['2022,,5', 'B', 'Firm', '', 'noFirm'],
    ['2022,A,about 5', 'C', 'Sales', 'about 5', 'notNumber'],
    ['2022,A,-5', 'C', 'Sales', '-5', 'negative'],
    ['2022,A,5,1.5', 'D', 'Women', '1.5', 'notWhole'],
    ['2022,A,9999999999999', 'C', 'Sales', '9999999999999', 'tooLarge'],
    ['2022,A,5,,6', 'E', 'Exports', '6', 'exceedsSales'],
    ['2022,A,5,,,7', 'F', 'Meetings', '7', 'groupOnly'],
    ['2022,(group),5,,,7', 'C', 'Sales', '5', 'firmOnly'],
    ['2022,good,5', 'B', 'Firm', 'good', 'twice'],
    [`2022,${'x'.repeat(61)},5`, 'B', 'Firm', `${'x'.repeat(60)}…`, 'tooLong'],
  ])(
    'names what is wrong in %j by row and column, and keeps the good rows',
    (line, letter, head, found, fault) => {
      const text = `Year,Firm,Sales,Women,Exports,Meetings\n2022,good,1\n${line}\n2023,good,2`;
      const { rows, faults } = good(text);
      expect(faults).toEqual([{ row: 3, letter, head, found, fault }]);
      expect(rows.map(({ year, firm }) => [year, firm])).toEqual([
        [2022, 'good'],
        [2023, 'good'],
      ]);
    },
  );

  test('counts rows as the spreadsheet does, below titles and empty lines', () => {
    expect(good('Title\n\nYear,Firm,Sales\n\n2022,A,x').faults[0]?.row).toBe(5);
    expect(good('sep=,\nYear,Firm,Sales\n2022,A,x').faults[0]?.row).toBe(3);
  });

  test('tells all that is wrong in a row', () => {
    expect(good('Year,Firm,Sales,Women\nx,,y,z').faults.map(({ fault }) => fault)).toEqual([
      'noFirm',
      'notYear',
      'notNumber',
      'notNumber',
    ]);
  });

  test('skips totals, whose rows are no firms', () => {
    expect(good('Year,Firm,Sales\n2022,A,5\n2022,TOTAL,5\nTotal,,5')).toMatchObject({
      rows: [{ firm: 'A' }],
      faults: [],
      skippedTotals: 2,
    });
  });

  test.each([
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['name,age\nx,5', 'noHead'],
    ['Year,Firm\n2022,A', 'noHead'],
    ['PK\u0003\u0004xx', 'workbook'],
    ['Year,Firm,Sales (S/),Exports (US$)\n2022,A,5,5', 'twoCurrencies'],
    [`Year,Firm,Sales\n${'2022,A,5\n'.repeat(300_000)}`, 'tooLarge'],
  ])('is refused where it is none', (text, refused) => {
    expect(read(text)).toEqual({ refused });
  });

  test('in another currency than the book is refused; a single amount is named', () => {
    expect(read('Year,Firm,Sales (US$)\n2022,A,5', 'PEN')).toEqual({ refused: 'twoCurrencies' });
    expect(good('Year,Firm,Sales\n2022,A,US$ 5', 'PEN').faults[0]?.fault).toBe('otherCurrency');
    expect(good('Año;Empresa;Ventas (S/)\n2022;A;5').currency).toBe('PEN');
  });

  test('saved by an old spreadsheet is decoded', () => {
    expect(decodeText(new Uint8Array([0x41, 0xf1, 0x6f]))).toBe('Año');
    expect(decodeText(new TextEncoder().encode('Año'))).toBe('Año');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xf1, 0]))).toBe('Añ');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x41]))).toBe('A');
  });

  test('of 200 that hold garbage none makes an error, and what is taken is sound', () => {
    const text = writeCsv(sample, form('es', ';'));
    const cells = fc.array(
      fc.array(
        fc.oneof(fc.string(), fc.constantFrom('Año', 'Empresa', 'Ventas', '2022', '"', '(grupo)', '1.234,5')),
        {
          maxLength: 8,
        },
      ),
      { maxLength: 12 },
    );
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      cells.map((rows) => rows.map((row) => row.join(';')).join('\n')),
      cells.map((rows) => `Año;Empresa;Ventas;Mujeres\n${rows.map((row) => row.join(';')).join('\n')}`),
      fc
        .tuple(fc.nat(text.length), fc.nat(60), fc.string())
        .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length)),
    );
    fc.assert(
      fc.property(garbage, (hostile) => {
        const result = read(hostile, 'PEN');
        if ('refused' in result) return;
        const { book, taken, noRoom } = mergeRows(sample, result, 'Firm');
        expect(taken + noRoom.length).toBe(result.rows.length);
        for (const { year } of result.rows) expect(Number.isInteger(year)).toBe(true);
        // What the file does not speak of is as it was.
        for (const [place, before] of Object.entries(sample.figures)) {
          expect(Object.keys(book.figures[place] ?? {})).toEqual(expect.arrayContaining(Object.keys(before)));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('rows that are put into a book', () => {
  const merge = (book: Book, text: string) => mergeRows(book, good(text), 'Firm');

  test('go to the firm of their name, or to one that nobody has named, or to a new one', () => {
    const { book, taken } = merge(
      withFirmName(emptyBook, 'f1', 'Alpaca'),
      'Year,Firm,Sales\n2022,ALPACA,1\n2022,B,2\n2022,C,3\n2022,D,4',
    );
    expect(taken).toBe(4);
    expect([...firmNames(book, 'Firm').values()]).toEqual(['Alpaca', 'B', 'C', 'D']);
    expect(book.figures['2022.f4']).toEqual({ sales: 4 });
  });

  test('replace what they name, count it, and leave all else', () => {
    const { book, replaced } = merge(sample, 'Year,Firm,Sales,Exports\n2022,Alpaca,1000,\n2022,Barro,501,0');
    expect(replaced).toBe(1);
    expect(book.figures['2022.f1']).toEqual(sample.figures['2022.f1']);
    expect(book.figures['2022.f2']).toEqual({ ...sample.figures['2022.f2'], sales: 501 });
  });

  test('have no room beyond fifteen firms, and are named', () => {
    const lines = Array.from({ length: 17 }, (_, place) => `2022,Firm number ${place},5`);
    const { noRoom, taken } = merge(emptyBook, ['Year,Firm,Sales', ...lines].join('\n'));
    expect(taken).toBe(15);
    expect(noRoom.map(({ row }) => row)).toEqual([17, 18]);
  });

  test('bring back a firm that was taken out', () => {
    const out = {
      ...sample,
      firms: sample.firms.map((firm) => ({ ...firm, until: firm.id === 'f1' ? 0 : null })),
    };
    expect(merge(out, 'Year,Firm,Sales\n2024,Alpaca,7').book.firms[0]).toMatchObject({
      name: 'Alpaca',
      until: null,
    });
  });
});

describe('a table that is saved', () => {
  test('has a mark, the currency, a line a firm and one for the group, and gaps where nothing is known', () => {
    const lines = writeCsv(withUnfinished(sample, 2023, true), form('en', ',')).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFYear,Firm,Year not complete,Sales \(PEN\),Exports \(PEN\),Women,Men,/);
    expect(lines[1]).toBe('2022,Alpaca,,1000,200,3,2,"US, Chile",,,,,,,,,');
    expect(lines[2]).toBe('2022,Barro,,500,0,4,,none,,,,,,,,,');
    expect(lines.find((line) => line.startsWith('2023,(group)'))).toBe(
      '2023,(group),yes,,,,,,12,50,30,110,,70,100,,',
    );
  });

  test('for a Spanish spreadsheet has semicolons and decimal commas', () => {
    const book = withEntry(sample, 2022, 'f1', 'sales', 1000.5);
    expect(writeCsv(book, form('es', ';'))).toContain('\r\n2022;Alpaca;;1000,5;200;');
  });

  test.each(['=1+1', '+1', '-x', '@x', '=HYPERLINK("http://x")', "'=1", '|x', '%x'])(
    'keeps %j from being carried out, and gives it back',
    (name) => {
      const book = withFirmName(sample, 'f1', name);
      const text = writeCsv(book, form('en', ','));
      const { data } = Papa.parse<string[]>(text.slice(1));
      expect(data[1]?.[1]).toBe(`'${name}`);
      expect(good(text).rows[0]?.firm).toBe(name);
    },
  );

  test('gives back any sound book, in both languages and for both spreadsheets', () => {
    const forms = fc.constantFrom(form('en', ','), form('es', ';'), form('en', ';'), form('es', ','));
    fc.assert(
      fc.property(soundBook, forms, (book, as) => {
        const result = good(writeCsv(book, as), book.currency);
        expect(result.faults).toEqual([]);
        const names = firmNames(book, as.unnamed);
        const blank = book.firms.reduce(
          (copy, { id }) => withFirmName(copy, id, names.get(id) ?? ''),
          book.years.reduce(withYear, { ...book, years: [], unfinished: [], figures: {} } as Book),
        );
        const { book: copy, noRoom } = mergeRows(blank, result, as.unnamed);
        expect(noRoom).toEqual([]);
        const filled = (one: Book) =>
          Object.fromEntries(
            Object.entries(one.figures).filter(([, known]) => Object.keys(known).length > 0),
          );
        expect(filled(copy)).toEqual(filled(book));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (place, letter) => {
  expect(columnLetter(place)).toBe(letter);
});
