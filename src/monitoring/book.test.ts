import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStateFile } from '../device/state-file.ts';
import {
  baselineOf,
  emptyBook,
  firmNames,
  mostFirms,
  presentFirms,
  removedFirms,
  withEntry,
  withFirm,
  withFirmName,
  withFirmUntil,
  withoutYear,
  withUnfinished,
  withYear,
} from './book.ts';
import { bookForm, bookText } from './book-file.ts';
import { firmBars, yearBars } from './chart-data.ts';
import { anyBook, sample } from './testing.ts';

describe('a book', () => {
  test('begins with room for three firms and without years', () => {
    expect(presentFirms(emptyBook)).toHaveLength(3);
    expect(baselineOf(emptyBook)).toBeUndefined();
  });

  test('takes years in order and once, and none that cannot be', () => {
    const years = [2024, 2020, 2024, 1989, 2101, 2022.5].reduce(withYear, emptyBook);
    expect(years.years).toEqual([2020, 2024]);
    expect(baselineOf(years)).toBe(2020);
    expect(baselineOf({ ...years, baseline: 2024 })).toBe(2024);
    expect(baselineOf({ ...years, baseline: 1999 })).toBe(2020);
  });

  test('has at most fifteen firms', () => {
    let book = emptyBook;
    for (let count = 0; count < 30; count++) book = withFirm(book);
    expect(presentFirms(book)).toHaveLength(mostFirms);
    const larger = withFirm(withFirmUntil(book, 'f1', 0));
    expect(presentFirms(larger)).toHaveLength(mostFirms);
    expect(new Set(larger.firms.map(({ id }) => id)).size).toBe(16);
  });

  test('loses nothing when a firm is renamed or taken out, or a year', () => {
    const out = withFirmUntil(withFirmName(sample, 'f1', '  Alpaca   Real '), 'f1', 0);
    expect(removedFirms(out).map(({ name }) => name)).toEqual(['Alpaca Real']);
    const back = withFirmUntil(withYear(withoutYear(out, 2022), 2022), 'f1', null);
    expect(back).toEqual(withFirmName(sample, 'f1', 'Alpaca Real'));
  });

  test('names every firm differently', () => {
    const twins = withFirmName(withFirmName(withFirm(sample), 'f2', 'alpaca'), 'f3', 'Firm 4');
    expect([...firmNames(twins, 'Firm').values()]).toEqual(['Alpaca', 'alpaca (2)', 'Firm 4', 'Firm 4 (2)']);
  });

  test('empties a place with an empty text, and keeps a zero', () => {
    const zero = withEntry(sample, 2022, 'f1', 'sales', 0);
    expect(zero.figures['2022.f1']?.sales).toBe(0);
    expect(withEntry(zero, 2022, 'f1', 'sales', '').figures['2022.f1']).not.toHaveProperty('sales');
  });
});

describe('the file of a book', () => {
  test('gives back any book', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(readStateFile(bookForm, bookText(book))).toEqual({ data: book });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps what was taken out, what is no number and what is not finished', () => {
    const book = withUnfinished(
      withFirmUntil(withEntry(sample, 2022, 'f1', 'sales', 'about 10'), 'f2', 0),
      2023,
      true,
    );
    expect(readStateFile(bookForm, bookText(book))).toEqual({ data: book });
  });

  test.each([
    [(data: object) => ({ ...data, firms: 'none' })],
    [(data: object) => ({ ...data, currency: 'EUR' })],
    [(data: object) => ({ ...data, years: [2022, 2022] })],
    [(data: object) => ({ ...data, years: [12] })],
    [(data: object) => ({ ...data, name: 5 })],
    [(data: object) => ({ ...data, firms: [{ id: '__proto__', name: 'x', until: null }] })],
    [(data: object) => ({ ...data, figures: { '2022.f99': { sales: 1 } } })],
    [(data: object) => ({ ...data, figures: { '2022.f1': { profit: 1 } } })],
    [(data: object) => ({ ...data, figures: { '2022.f1': { sales: {} } } })],
    [(data: object) => ({ ...data, figures: { '2022.f1': { meetings: 1 } } })],
    [() => null],
    [() => []],
  ])('is refused whole where a part is not sound: %s', (damage) => {
    const file = JSON.parse(bookText(sample));
    expect(readStateFile(bookForm, JSON.stringify({ ...file, data: damage(file.data) }))).toEqual({
      refused: 'foreign',
    });
  });

  test('of 200 damaged and foreign ones none makes an error, and none is half read', () => {
    const text = bookText(sample);
    const damaged = fc
      .tuple(fc.nat(text.length), fc.nat(40), fc.string())
      .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (garbage) => {
        const read = readStateFile(bookForm, garbage);
        if ('data' in read) expect(readStateFile(bookForm, bookText(read.data))).toEqual(read);
        else expect(read.refused).toMatch(/unreadable|foreign|newer|otherTool/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the bars', () => {
  const words = {
    sales: 'Sales',
    exports: 'Exports',
    axis: 'Soles',
    coverage: (known: number, of: number) => `${known} of ${of}`,
    format: String,
  };

  test('of the years have a place for what is not known, and say how many firms they cover', () => {
    expect(yearBars(withYear(sample, 2024), words)).toMatchObject({
      categories: ['2022 (2 of 3)', '2023 (2 of 3)', '2024'],
      series: [{ values: [1500, 2200, null] }, { values: [200, 700, null] }],
    });
    expect(yearBars(withYear(emptyBook, 2024), words)).toBeUndefined();
  });

  test('of the firms set the baseline beside the year', () => {
    const names = firmNames(withFirmName(sample, 'f1', 'x'.repeat(60)), 'Firm');
    expect(firmBars(sample, [2022, 2023], names, words)).toMatchObject({
      categories: [`${'x'.repeat(23)}…`, 'Barro', 'Cuero'],
      series: [
        { name: '2022', values: [200, 0, null], look: 'outline' },
        { name: '2023', values: [600, null, 100], look: 'solid' },
      ],
    });
    expect(firmBars(sample, [2021], names, words)).toBeUndefined();
  });
});
