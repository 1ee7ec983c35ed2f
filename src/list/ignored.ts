import { fillGaps } from '../site/fill-gaps.ts';
import type { Ignored } from './choice.ts';

/** As many parts are named one by one. */
const mostNamed = 3;

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * Says which parts of an address were passed over: the first few by name, the others by their number.
 *
 * @returns plain text, whatever stood in the address; to be shown as text, never as markup
 */
export function ignoredText(parts: Ignored[], words: Record<'ignored' | 'andMore', string>): string {
  const named = parts
    .slice(0, mostNamed)
    .map(({ name, value }) => `${shortened(name)} = ${shortened(value)}`)
    .join('; ');
  const more = parts.length - mostNamed;
  return (
    fillGaps(words.ignored, { parts: named }) +
    (more > 0 ? ` ${fillGaps(words.andMore, { count: more })}` : '')
  );
}
