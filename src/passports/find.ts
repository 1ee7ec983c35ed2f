/** What a visitor looks for among the figures; it stands whole in the address. */
export interface Wanted {
  /** Words or a number. */
  text: string;
  /** One topic; empty for all. */
  topic: string;
}

const longestText = 100;

/**
 * Reads what is wanted from the query of an address, whatever stands there.
 *
 * @param topics those that there are
 * @returns what is wanted, and a topic that is asked for and does not exist
 */
export function readWanted(query: string, topics: readonly string[]): { wanted: Wanted; unknown?: string } {
  const asked = new URLSearchParams(query);
  const text = (asked.get('q') ?? '').trim().slice(0, longestText).trim();
  const topic = asked.get('topic') ?? '';
  if (topic === '' || topics.includes(topic)) return { wanted: { text, topic } };
  return { wanted: { text, topic: '' }, unknown: topic };
}

/** Writes what is wanted as the query of an address; empty where nothing is. */
export function writeWanted({ text, topic }: Wanted): string {
  const query = String(
    new URLSearchParams([...(text ? [['q', text]] : []), ...(topic ? [['topic', topic]] : [])]),
  );
  return query && `?${query}`;
}

/** Numbers whose thousands are parted: "4,365", "29 400". */
const grouped = /\b\d{1,3}(?:[,\u0020\u00a0\u202f]\d{3})+\b/g;

/** The words of a text as they are compared: without accents, in lower case, numbers without parted thousands. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(grouped, (number) => number.replace(/\D/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether every word asked for begins one of the words there are. */
export const hasAll = (asked: string[], words: string[]): boolean =>
  asked.every((begin) => words.some((word) => word.startsWith(begin)));
