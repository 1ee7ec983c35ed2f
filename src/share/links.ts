/** A page that is to be sent on. */
export interface SharedPage {
  /** What it is, and of when, in a few words: messengers show the page's own description below. */
  title: string;
  /** Absolute. */
  address: string;
}

/** Address that opens WhatsApp with a message to send. */
export const whatsAppLink = ({ title, address }: SharedPage): string =>
  `https://wa.me/?text=${encodeURIComponent(`${title}: ${address}`)}`;

/** Address that opens a mail to write. */
export const mailLink = ({ title, address }: SharedPage): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
