import leven from 'leven';

/**
 * The one of several texts that a mistyped one most probably means: `('muyo', ['muyu', 'kallpa'])` → `'muyu'`.
 *
 * @returns undefined where all differ in more than two fifths of their letters
 */
export function nearest(typed: string, texts: string[]): string | undefined {
  const difference = (text: string) =>
    leven(typed.toLowerCase(), text.toLowerCase()) / Math.max(typed.length, text.length, 1);
  const [best] = texts.toSorted((a, b) => difference(a) - difference(b));
  return best !== undefined && difference(best) <= 0.4 ? best : undefined;
}
