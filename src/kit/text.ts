import type { Fact } from '../provenance/facts.ts';
import { factsInText, textParts } from '../provenance/figures-in-text.ts';
import { figureText } from '../provenance/passport.ts';
import type { Language } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import type { ShareText } from './schema.ts';

/** What stands in a text for the short address. */
export const addressGap = 'address';

/** The paragraphs of a text as one, with its gaps. */
export const wholeText = ({ text }: Pick<ShareText, 'text'>, language: Language): string =>
  text[language].join('\n\n');

/** Ids of the figures in a text, each once, in their order. */
export const figuresOf = (text: string): string[] =>
  [...new Set(factsInText(text))].filter((id) => id !== addressGap);

/** An address as it is read aloud: `https://example.org/go/muyu/` → "example punto org barra go barra muyu". */
export function spokenAddress(address: string, t: Words): string {
  const signs: Record<string, string> = {
    '.': t('kit.spoken.dot'),
    '/': t('kit.spoken.slash'),
    '-': t('kit.spoken.hyphen'),
    ':': t('kit.spoken.colon'),
  };
  return address
    .replace(/^https?:\/\/|\/+$/g, '')
    .replace(/[./:-]/g, (sign) => ` ${signs[sign]} `)
    .replace(/ +/g, ' ');
}

/** What fills the gaps of a text. */
export interface Filling {
  language: Language;
  /** All figures by id. */
  facts: ReadonlyMap<string, Fact>;
  /** The short address as the channel has it: written or spoken. */
  address: string;
}

/**
 * A text with its gaps filled, as it is sent or read aloud.
 *
 * @throws Error where it names a figure that there is none of
 */
export const filledText = (text: string, { language, facts, address }: Filling): string =>
  textParts(text)
    .map((part) => {
      if ('words' in part) return part.words;
      if (part.fact === addressGap) return address;
      const fact = facts.get(part.fact);
      if (!fact) throw new Error(`There is no fact "${part.fact}"`);
      return figureText(language, fact);
    })
    .join('');
