import fc from 'fast-check';
import { type Book, type Entry, emptyBook, withEntry, withFirm, withFirmName, withYear } from './book.ts';
import { type Field, fieldsOf, groupId, isNumeric } from './fields.ts';

/** A book of three firms and two years, with gaps: what the tests speak of. */
export const sample: Book = {
  ...emptyBook,
  name: 'Qori',
  currency: 'PEN',
  firms: ['Alpaca', 'Barro', 'Cuero'].map((name, place) => ({ id: `f${place + 1}`, name, until: null })),
  years: [2022, 2023],
  figures: {
    '2022.f1': { sales: 1000, exports: 200, women: 3, men: 2, markets: 'US, Chile' },
    '2022.f2': { sales: 500, exports: 0, women: 4, markets: 'none' },
    '2023.f1': { sales: 1500, exports: 600, women: 4, men: 2, markets: 'Chile; Italia' },
    '2023.f2': { sales: 400, women: 4, men: 0 },
    '2023.f3': { sales: 300, exports: 100 },
    '2022.group': { meetings: 10, fundLeft: 100 },
    '2023.group': {
      meetings: 12,
      fundIn: 50,
      fundOut: 30,
      fundLeft: 110,
      activitiesCost: 70,
      activitiesApart: 100,
    },
  },
};

const cents = fc.integer({ min: 0, max: 1_000_000_000 }).map((number) => number / 100);
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.stringMatching(/^[=+\-@'"`;,|%\n\t a1]{1,12}$/),
  fc.constantFrom('<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '-1+1', 'Ñandú S.A.C.', "'=1"),
);

const anyEntry = (field: Field): fc.Arbitrary<Entry> => {
  if (isNumeric(field)) return /Cost|Apart|sales|exports|fund/.test(field) ? cents : fc.nat(5000);
  return anyText.map((text) => text.trim());
};

/** Any book whose figures are sound, as the page would make it. */
export const anyBook: fc.Arbitrary<Book> = fc
  .record({
    names: fc.array(anyText, { minLength: 3, maxLength: 15 }),
    years: fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { minLength: 1, maxLength: 4 }),
    currency: fc.constantFrom('PEN' as const, 'USD' as const, null),
  })
  .chain(({ names, years, currency }) => {
    const empty = years.reduce(withYear, { ...emptyBook, currency });
    const named = names.reduce(
      (book, name, place) => (place < 3 ? withFirmName(book, `f${place + 1}`, name) : withFirm(book, name)),
      empty,
    );
    const places = years.flatMap((year) =>
      [groupId, ...named.firms.map(({ id }) => id)].flatMap((who) =>
        fieldsOf(who).map((field) => ({ year, who, field })),
      ),
    );
    const someFilled = fc.tuple(
      ...places.map(({ field }) => fc.option(anyEntry(field), { nil: '' as Entry, freq: 2 })),
    );
    return someFilled.map((entries) =>
      places.reduce((book, { year, who, field }, place) => {
        const entry = entries[place] ?? '';
        return withEntry(book, year, who, field, entry);
      }, named),
    );
  });

/** A book without exports above sales. */
export const soundBook = anyBook.map((book) => ({
  ...book,
  figures: Object.fromEntries(
    Object.entries(book.figures).map(([place, { exports, ...figures }]) => [
      place,
      typeof exports === 'number' && typeof figures.sales === 'number' && exports > figures.sales
        ? { ...figures, exports: figures.sales }
        : { ...figures, ...(exports !== undefined && { exports }) },
    ]),
  ),
}));
