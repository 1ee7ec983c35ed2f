import { formatDate } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import { citation } from './passport.ts';
import type { Source } from './schema.ts';

/** A page of this site, or its data, as it is cited. */
export interface CitedPage {
  title: string;
  /** Name of the site. It stands for the authors: nobody is named. */
  site: string;
  /** Absolute. */
  address: string;
  /** The day that the page is of, `2026-11-24`. */
  date: string;
  /** Of data: their version. */
  version?: string;
}

/** A work of the list of sources as it is cited: `citation` with a full stop. */
export const sourceCitation = (source: Source, t: Words): string =>
  `${citation(source, t('sources.noYear')).replace(/\.$/, '')}.`;

/** A page as it is cited in plain text: site, year, title, version, day, address. */
export function pageCitation(page: CitedPage, language: Language, t: Words): string {
  const { title, site, address, date, version } = page;
  const day = formatDate(language, date);
  const edition = version ? t('cite.version', { version, date: day }) : day;
  return `${site} (${date.slice(0, 4)}). ${title}. ${edition}. ${address}`;
}

/** Characters that have a meaning in BibTeX and LaTeX, as they are written there. */
const written: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) =>
  text.replace(/[&%$#_{}\\~^]/g, (character) => written[character] ?? `\\${character}`);

/** A text in braces of its own: BibTeX leaves its capitals and, in a field of names, its commas alone. */
const verbatim = (text: string) => `"{${escaped(text)}}"`;

type Fields = Record<string, string | number | null | undefined>;

/** An entry of BibTeX. Values stand as they are given; empty ones are left out. */
function entry(type: string, key: string, fields: Fields): string {
  const given = Object.entries(fields).filter(([, value]) => value);
  return [`@${type}{${key},`, ...given.map(([name, value]) => `  ${name} = ${value},`), '}'].join('\n');
}

const braced = (text: string | undefined) => text && `{${text}}`;

/** A work of the list of sources for BibTeX. Its publisher stands for its authors: nobody is named. */
export const sourceBibtex = ({ id, kind, title, publisher, year, number, doi }: Source): string =>
  entry(kind === 'report' ? 'techreport' : 'misc', id, {
    author: verbatim(publisher),
    title: verbatim(title),
    institution: kind === 'report' ? verbatim(publisher) : undefined,
    number: braced(number && escaped(number)),
    year,
    doi: braced(doi),
  });

/**
 * A page of this site for BibTeX.
 *
 * @param key name of the entry, by which a text cites it
 */
export const pageBibtex = (
  { title, site, address, date, version }: CitedPage,
  key: string,
  t: Words,
): string =>
  entry('misc', key, {
    author: verbatim(site),
    title: verbatim(title),
    year: date.slice(0, 4),
    note: braced(version && escaped(t('cite.version', { version, date }))),
    url: braced(address),
  });

/** A record of RIS, the format that Zotero, Mendeley and EndNote read: a tag and a value on each line. */
const risRecord = (
  type: string,
  fields: [tag: string, value: string | number | null | undefined][],
): string =>
  [['TY', type], ...fields.filter(([, value]) => value), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n');

/** A work of the list of sources for RIS. Its publisher stands for its authors: nobody is named. */
export const sourceRis = ({ kind, title, publisher, year, number, doi, language }: Source): string =>
  risRecord(kind === 'report' ? 'RPRT' : 'GEN', [
    // The institution alone: a comma would part a surname from first names.
    ['AU', publisher.split(',')[0]],
    ['TI', title],
    ['PY', year],
    ['PB', publisher],
    ['M1', number],
    ['DO', doi],
    ['LA', language],
  ]);

/** A page of this site for RIS. */
export const pageRis = ({ title, site, address, date, version }: CitedPage): string =>
  risRecord('ELEC', [
    ['AU', site],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['UR', address],
  ]);
