import { formatDate, formatSize } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';

/** A copy as it is offered. */
export interface Offer {
  language: Language;
  bytes: number;
  /** Of the content: `2026-11-25`. */
  date: string;
}

/** What a page has in place of size and date: `<span data-takeaway="es" lang="en"></span>`, in the language of the page. */
const gap = /(<span data-takeaway="(en|es)" lang="(en|es)"[^>]*>)(<\/span>)/g;

/** A page with size and date of the copies where it offers them. */
export const withOffer = (html: string, offers: Offer[]): string =>
  html.replace(gap, (whole, start: string, copy: Language, language: Language, end: string) => {
    const offer = offers.find((each) => each.language === copy);
    if (!offer) return whole;
    const text = words(language)('takeCopy.about', {
      size: formatSize(language, offer.bytes),
      date: formatDate(language, offer.date),
    });
    return start + text + end;
  });
