/**
 * Marks where the name of a place may be parted, for a tile narrower than the name: between a vowel and a syllable
 * that begins with a consonant, three letters from either end. Browsers of phones often lack the Spanish rules.
 */
export const softHyphens = (name: string): string =>
  name.replace(/(?<=\p{L}{2}[aeiouáéíóú])(?=[bcdfgjlmnpqrstvz]u?[aeiouáéíóú]\p{L}?)/giu, '\u00ad');
