import { type Ignored, isForeign, isId, mostCompared } from '../list/choice.ts';

/** Path of the page below the language. */
export const comparePath = 'catalogue/compare';

/** So many ids of an address are looked up at most: some may be of nobody, and who finds no place is named. */
const mostTried = 3 * mostCompared;

/**
 * Reads the consortia to be compared from the query of an address, whatever stands there: `?id=muyu&id=matiz`. There may
 * be more of them than are compared.
 *
 * @param known the ids that there are; where the catalogue is too large to know them, any well-formed id is taken
 * @returns ids, each once and in the order of the address, and what was passed over
 */
export function readIds(query: string, known?: ReadonlySet<string>): { ids: string[]; ignored: Ignored[] } {
  const ids = new Set<string>();
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === '' || isForeign(name) || (name === 'id' && ids.has(value))) continue;
    const isKnown = known ? known.has(value) : isId(value);
    if (name === 'id' && isKnown && ids.size < mostTried) ids.add(value);
    else ignored.push({ name, value });
  }
  return { ids: [...ids], ignored };
}

/** The query of an address that compares consortia, `?id=muyu&id=matiz`; empty without any. */
export const compareQuery = (ids: readonly string[]): string =>
  ids.length > 0 ? `?${new URLSearchParams(ids.map((id) => ['id', id]))}` : '';
