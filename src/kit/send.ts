/** Address that opens WhatsApp with a text to send, the short address in it. */
export const whatsAppTextLink = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;

/** Address that opens a mail to write; lines end as mail has them. */
export const mailTextLink = (subject: string, text: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
