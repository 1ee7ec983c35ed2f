import { formatDate } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';

/** How wide a line is: what an editor on a small window shows whole. */
const width = 76;

/** A paragraph in lines that end as every editor takes them. */
function lines(paragraph: string): string {
  const result = [''];
  for (const word of paragraph.split(' ')) {
    const line = result.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) result.push(word);
    else result[result.length - 1] = line ? `${line} ${word}` : word;
  }
  return result.join('\r\n');
}

/**
 * What a reader has to know before the copy is opened, as plain text: how it is opened, of which day it is, and that it
 * stays as it is. It begins with the mark by which old editors know its letters.
 *
 * @param date of the content: `2026-11-25`
 * @param address of the public site, where there is one
 */
export function readmeText(language: Language, date: string, address: string | undefined): string {
  const t = words(language);
  const paragraphs = [
    t('site.name').toLocaleUpperCase(language),
    t('takeCopy.readmeOpen'),
    t('takeCopy.readmePhone'),
    t('takeCopy.readmeDate', { date: formatDate(language, date) }),
    ...(address ? [t('takeCopy.readmeAddress', { address })] : []),
    t('takeCopy.readmeOnline'),
    t('footer.independent'),
  ];
  return `\uFEFF${paragraphs.map(lines).join('\r\n\r\n')}\r\n`;
}
