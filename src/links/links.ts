import type { Language } from '../site/languages.ts';
import type { Link } from './schema.ts';

/** Path of a short address below the base path: `muyu` → `go/muyu/`. A contract. */
export const shortPath = (code: string): string => `go/${code}/`;

/** Endings of the pictures of a QR code. */
export const qrEndings = ['svg', 'png'] as const;

/** Path of the QR code of a short address below the base path: `qr/muyu.svg`. A contract. */
export const qrPath = (code: string, ending: (typeof qrEndings)[number]): string => `qr/${code}.${ending}`;

/**
 * Code that a page is passed on by.
 *
 * @param path below the language, without slashes around it
 */
export const codeOf = (links: Link[], path: string): string | undefined =>
  links.find(({ to, second }) => to === path && !second)?.code;
/** Path of the QR code of a page that has no short address, below the base path: `qr/en/facts/muyu-exports-2008.svg`. */
export const pageQrPath = (language: Language, path: string): string => `qr/${language}/${path}.svg`;
