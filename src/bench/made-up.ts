import type { Consortium } from '../consortia/schema.ts';

/** Numbers from 0 to 1, the same ones for the same seed (the generator "mulberry32"). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'an ba ca chi cu hua ka lla ma mi ñu pa qui ra sa su ta tu wa yu'.split(' ');

/**
 * Made-up consortia for measuring how the site grows: each property is drawn from the real ones, each name is new.
 * They are written to a scratch folder only and are part of no page.
 *
 * @param real the consortia that there are; they come first and unchanged
 * @param size how many there are to be in all
 * @returns `size` consortia, the same ones every time
 */
export function madeUpConsortia(real: Consortium[], size: number): Consortium[] {
  const random = randomNumbers(size);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const numbers = new Map<string, number>();
  for (const { macroRegion, number } of real) {
    numbers.set(macroRegion, Math.max(number, numbers.get(macroRegion) ?? 0));
  }
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
  const made = Array.from({ length: Math.max(0, size - real.length) }, (_, index): Consortium => {
    const place = pick(real);
    const number = (numbers.get(place.macroRegion) ?? 0) + 1;
    numbers.set(place.macroRegion, number);
    const trade = pick(real);
    const name = `${word()} ${word()} ${index + 1}`;
    return {
      ...trade,
      id: `made-up-${index + 1}`,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      macroRegion: place.macroRegion,
      department: place.department,
      number,
      firms: pick(real).firms,
      employment: pick(real).employment,
      startYear: pick(real).startYear,
      markets: pick(real).markets,
    };
  });
  return [...real, ...made].slice(0, size);
}
