import type { Channel } from './schema.ts';

/** How long a text may be, and what is counted. */
export interface Limit {
  unit: 'characters' | 'words';
  least: number;
  most: number;
}

/**
 * How long the texts of a channel may be, the address included. A post fits every network; a mail fits the address by
 * which a link opens it; half a minute of radio is 70 to 80 words, and an address below another path takes more of them.
 */
export const limits: Record<Channel, Limit> = {
  whatsapp: { unit: 'characters', least: 1, most: 700 },
  post: { unit: 'characters', least: 1, most: 280 },
  mail: { unit: 'characters', least: 1, most: 1300 },
  radio: { unit: 'words', least: 60, most: 90 },
  note: { unit: 'characters', least: 1, most: 4000 },
};

/** Words that a speaker says in a minute, calmly. */
const spokenPerMinute = 160;

/** A number is read out in about as many words as it has digits: "177" is three, "US$ 98,300" would be six. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).reduce((sum, word) => {
    const digits = word.replace(/\D/g, '').length;
    return sum + (digits || Number(/\p{L}/u.test(word)));
  }, 0);

/** Length of a text in what its channel counts: characters as a reader sees them, or words as they are spoken. */
export const lengthOf = (channel: Channel, text: string): number =>
  limits[channel].unit === 'words' ? wordsIn(text) : [...text].length;

/** Whether a text is as long as its channel asks. */
export function isFitting(channel: Channel, text: string): boolean {
  const length = lengthOf(channel, text);
  return length >= limits[channel].least && length <= limits[channel].most;
}

/** Seconds that so many words take on the radio. */
export const secondsOf = (words: number): number => Math.round((words / spokenPerMinute) * 60);
