/** For each word the places of the consortia that have it. */
export type Shard = Record<string, number[]>;

/** The words of a text as they are compared: without accents, in lower case, from two letters or digits. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** The part of the index that words with the same beginning share: their first letter. */
export const shardOf = (word: string): string => (/^[a-z0-9]/.test(word) ? word.charAt(0) : 'other');

/** Builds the index of words, in parts so that a search loads only those it needs. */
export function textShards(texts: string[]): Map<string, Shard> {
  const shards = new Map<string, Shard>();
  texts.forEach((text, row) => {
    for (const word of new Set(wordsOf(text))) {
      const shard: Shard = shards.get(shardOf(word)) ?? Object.create(null);
      shards.set(shardOf(word), shard);
      shard[word] ??= [];
      shard[word].push(row);
    }
  });
  return shards;
}

/**
 * The consortia in whose text every word of a query begins a word.
 *
 * @param shards the parts of the index that the query needs, by name; a missing one has no words
 */
export function rowsWithText(query: string, shards: ReadonlyMap<string, Shard>): Set<number> {
  const found = wordsOf(query).map((begin) => {
    const shard = shards.get(shardOf(begin)) ?? {};
    return new Set(
      Object.entries(shard)
        .filter(([word]) => word.startsWith(begin))
        .flatMap(([, rows]) => rows),
    );
  });
  const [first = new Set<number>(), ...others] = found;
  return new Set([...first].filter((row) => others.every((rows) => rows.has(row))));
}
