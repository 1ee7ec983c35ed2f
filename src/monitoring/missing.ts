import { type Book, figuresOf, firmsIn } from './book.ts';
import { type EntryFault, figureFault, marketsIn, numberIn } from './check.ts';
import { type Field, fieldsOf, groupId, kindOf } from './fields.ts';

/** What is not known of a firm, or of the group, in a year. */
export interface Gap {
  year: number;
  /** Id of a firm, or `group`. */
  who: string;
  fields: Field[];
}

/** A figure that does not count, and why. */
export interface Wrong {
  year: number;
  who: string;
  field: Field;
  fault: EntryFault;
}

const whoIn = (book: Book, year: number) => [...firmsIn(book, year).map(({ id }) => id), groupId];

const each = <Item>(book: Book, read: (year: number, who: string) => Item[]): Item[] =>
  book.years.flatMap((year) => whoIn(book, year).flatMap((who) => read(year, who)));

/** All figures that do not count because what stands there cannot be. */
export const wrongFigures = (book: Book): Wrong[] =>
  each(book, (year, who) => {
    const figures = figuresOf(book, year, who);
    return fieldsOf(who).flatMap((field) => {
      const fault = figureFault(figures, field);
      // Sales and exports that do not fit each other are one fault: it is told at the exports.
      return fault && !(fault === 'exceedsSales' && field === 'sales') ? [{ year, who, field, fault }] : [];
    });
  });

/** All that is not known, year by year and firm by firm. Texts may be missing; what is faulty is not counted here. */
export const gapsOf = (book: Book): Gap[] =>
  each(book, (year, who) => {
    const figures = figuresOf(book, year, who);
    const isMissing = (field: Field) => {
      if (kindOf(field) === 'text' || figureFault(figures, field)) return false;
      return kindOf(field) === 'markets'
        ? marketsIn(figures) === undefined
        : numberIn(figures, field) === undefined;
    };
    const fields = fieldsOf(who).filter(isMissing);
    return fields.length > 0 ? [{ year, who, fields }] : [];
  });
