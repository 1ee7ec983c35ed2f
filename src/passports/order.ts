import begins from '../../content/order/facts.json' with { type: 'json' };

/** What of a fact its place in a list depends on. */
interface Listed {
  id: string;
  asOf: string;
}

/** Whether an id is a name, or begins with it and a hyphen. */
const hasBegin = (id: string, begin: string) => id === begin || id.startsWith(`${begin}-`);

/** Place of the longest name that an id begins with; after all others where there is none. */
function placeOf(id: string): number {
  const fitting = begins.filter((begin) => hasBegin(id, begin));
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? begins.length : begins.indexOf(longest);
}

const byPlace = (a: Listed, b: Listed) =>
  placeOf(a.id) - placeOf(b.id) || (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)) || (a.id < b.id ? -1 : 1);

/**
 * Facts in the order in which they are read: as `content/order/facts.json` names them, what begins alike by date.
 * A fact that it does not name comes at the end.
 */
export const inReadingOrder = <Item extends Listed>(facts: Item[]): Item[] => facts.toSorted(byPlace);
