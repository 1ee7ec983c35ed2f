import type { Language } from '../site/languages.ts';
import { type Line, seam } from './read-text.ts';

/** Addresses and names of files, in which stops and letters stand close. */
const addresses =
  /https?:\/\/\S*|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|pe|it|csv|html|json)\b|\b(?:localhost|wa\.me)\S*/gi;

/** A slip of typing or of markup. */
interface Slip {
  name: string;
  pattern: RegExp;
  /** Whether it is looked for where elements meet, too. */
  seamed?: boolean;
  language?: Language;
}

const s = seam;
const slips: Slip[] = [
  {
    name: 'two elements run together',
    pattern: new RegExp(`[\\p{L}\\p{N}.,;:!?)»”%]${s}+[\\p{L}\\p{N}(«“¿¡]`, 'u'),
    seamed: true,
  },
  { name: 'no space after a mark', pattern: /\p{L}[,;:!?)»”]\p{L}|\p{Ll}\.\p{L}{2}|\p{N}[;!?)]\p{L}/u },
  { name: 'no space before a bracket', pattern: /[\p{L}\p{N}][(«“¿¡]\p{L}{2}/u },
  { name: 'a number runs into a word', pattern: /\p{Ll}{2}\d|\d(?!fashionweek)\p{L}{3}/u },
  { name: 'two spaces that do not collapse', pattern: /\u00a0[ \u00a0]| \u00a0/u },
  { name: 'a space before a mark', pattern: /\p{L}[ \u00a0]+[,;:!?.)»”](?=\s|$)/u },
  { name: 'a space after an opening mark', pattern: /[(«“¿¡]\s/u },
  { name: 'a straight quotation mark', pattern: /"|(?<!\d)'/u },
  { name: 'a dash of hyphens, dots of full stops', pattern: /--|\.\.|,,/u },
  { name: 'a gap that nothing fills', pattern: /\{[^}]*\}|\bundefined\b|\bNaN\b|\[object|\bInfinity\b/u },
  { name: 'a decimal comma', pattern: /\d,(?!\d{3}(?!\d))\d/u },
  { name: 'a question without its first mark', pattern: /^[^¿]*\p{L}\?/u, language: 'es' },
  { name: 'quotation marks of English', pattern: /[“”]/u, language: 'es' },
  { name: 'quotation marks of Spanish', pattern: /[«»]/u, language: 'en' },
];

/**
 * What is typed amiss in a line, each with its place.
 *
 * @param letters texts that stand as a document has them, slips included
 */
export function slipsIn({ text, seamed, language }: Line, letters: string[] = []): string[] {
  const without = (line: string) =>
    letters.reduce((rest, letter) => rest.replaceAll(letter, '…'), line).replace(addresses, '…');
  return slips
    .filter((slip) => !slip.language || slip.language === language)
    .flatMap((slip) => {
      const line = without(slip.seamed ? seamed : text);
      const found = slip.pattern.exec(line);
      if (!found) return [];
      const around = line.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
      return [`${slip.name}: ${around.replaceAll(seam, '|').replace(/\s*\n\s*/g, ' ')}`];
    });
}
