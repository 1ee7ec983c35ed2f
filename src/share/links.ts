/** A page that is to be sent on. */
export interface SharedPage {
  title: string;
  /** What it is, in a sentence. */
  description?: string | undefined;
  /** Absolute; the short one where there is one. */
  address: string;
}

/** Most characters of a message: more than a glance takes in, nobody sends on. */
const messageLength = 300;

/** A text that is not longer than `most`, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(most, 1)).split(' ').slice(0, -1).join(' ');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** What a page is, in words and with its address on a line of its own: the text of a message. The address is never cut. */
export function messageOf({ title, description, address }: SharedPage): string {
  const what = [title, description].filter(Boolean).join(' – ');
  return `${cut(what, messageLength - address.length - 1)}\n${address}`;
}

/** A text as a value in an address: only what would be taken for something else is encoded, for it weighs. */
const asValue = (text: string) =>
  text.replaceAll(/[\s\p{C}%&#+"<>\\^`{|}[\]]/gu, (sign) => encodeURIComponent(sign));

/** Address that opens WhatsApp with a text to send. */
export const whatsAppTextLink = (text: string): string => `https://wa.me/?text=${asValue(text)}`;

/** Address that opens a mail to write; lines end as mail has them. */
export const mailTextLink = (subject: string, text: string): string =>
  `mailto:?subject=${asValue(subject)}&body=${asValue(text.replaceAll('\n', '\r\n'))}`;

/** Address that opens WhatsApp with a message about a page. */
export const whatsAppLink = (page: SharedPage): string => whatsAppTextLink(messageOf(page));

/** Address that opens a mail about a page. */
export const mailLink = (page: SharedPage): string => mailTextLink(page.title, messageOf(page));
