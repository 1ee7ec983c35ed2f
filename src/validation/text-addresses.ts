import { extname } from 'node:path';

/** Ends of an address that stands in a text: marks of the text, of XML, of Markdown and of BibTeX. */
const end = '\\s"\'<>()\\[\\]{}|\\\\^`…';

/** Files that are read for addresses, besides pages. */
const kinds = ['.css', '.json', '.webmanifest', '.xml', '.txt', '.md', '.bib', '.ris', '.csv', '.svg'];

/** Whether addresses are looked for in a file, by its name. */
export const mayHoldAddresses = (file: string): boolean =>
  kinds.includes(extname(file)) && !file.startsWith('pagefind/');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Addresses of our own host in any text: whole ones, without the mark that closes a sentence. */
function wholeAddresses(text: string, origin: string): string[] {
  const found = text.match(new RegExp(`${escaped(origin)}(?![\\w.:-])[^${end}]*`, 'g')) ?? [];
  return found.map((address) => address.replace(/[.,;:!?]+$/, ''));
}

/** Addresses from the root of our host that are a whole text between quotation marks, or a whole value. */
const rootAddresses = (text: string): string[] =>
  [...text.matchAll(/(?<=^|")\/(?![/*])[^"\s<>{}\\…]*(?=$|")/g)].map(([address]) => address);

/** What a style sheet fetches. */
export const addressesInStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(data:|#)/.test(address));

/**
 * Addresses in data: JSON, or the value of an attribute that a script reads.
 *
 * @param origin of our own host
 */
export const addressesInData = (text: string, origin: string): string[] => [
  ...wholeAddresses(text, origin),
  ...rootAddresses(text),
];

/**
 * Addresses in a file that is no page: feeds, data, style sheets, what programs read.
 *
 * @param file its path, whose ending says how it is read
 * @param origin of our own host
 */
export function addressesInFile(file: string, text: string, origin: string): string[] {
  const kind = extname(file);
  if (kind === '.css') return addressesInStyle(text);
  return ['.json', '.webmanifest'].includes(kind)
    ? addressesInData(text, origin)
    : wholeAddresses(text, origin);
}

/** Addresses of a list of pictures in several sizes: `/a.png 1x, /b.png 2x`. */
export const addressesInSet = (set: string): string[] =>
  set.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
