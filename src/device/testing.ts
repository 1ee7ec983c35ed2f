import type { Store } from './kept.ts';

/** A store in memory; with `room` it refuses texts of more letters in all. */
export function memoryStore(room = Number.POSITIVE_INFINITY): Store & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (place) => [...texts.keys()][place] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem(key, text) {
      const others = [...texts]
        .filter(([name]) => name !== key)
        .reduce((sum, [, { length }]) => sum + length, 0);
      if (others + text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      texts.set(key, text);
    },
  };
}
