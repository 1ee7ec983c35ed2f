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
  /** Of figures: how much of them is our calculation from the works that are cited before the page. */
  computed?: 'all' | 'part' | undefined;
}

const computedWords = {
  all: { text: 'cite.pageComputed', note: 'cite.noteComputed' },
  part: { text: 'cite.pageInPart', note: 'cite.noteInPart' },
} as const;

/** A work of the list of sources as it is cited: `citation` with a full stop. */
export const sourceCitation = (source: Source, t: Words): string =>
  `${citation(source, t('sources.noYear')).replace(/\.$/, '')}.`;

/** A page as it is cited in plain text: site, year, title, version, day, address. */
export function pageCitation(page: CitedPage, language: Language, t: Words): string {
  const { title, site, address, date, version, computed } = page;
  const day = formatDate(language, date);
  const edition = version ? t('cite.version', { version, date: day }) : day;
  const cited = `${site} (${date.slice(0, 4)}). ${title}. ${edition}. ${address}`;
  return computed ? t(computedWords[computed].text, { page: cited }) : cited;
}

/** A figure as it is cited: what of it is written out, and where its passport stands. */
export interface CitedFact {
  label: string;
  /** With its unit. */
  value: string;
  /** What it speaks of, in words. */
  date: string;
  /** Section of the source, in words. */
  section: string;
  /** Whether it is our computation from what stands there. */
  isComputed: boolean;
  site: string;
  /** Absolute address of its passport. */
  address: string;
}

/** A figure as it is cited in plain text: the work and its section first, the figure, then this site. */
export function factCitation(source: Source, fact: CitedFact, t: Words): string {
  const work = sourceCitation(source, t).replace(/\.$/, '');
  const figure = `${fact.label}: ${fact.value} (${fact.date})`;
  const stated = fact.isComputed ? t('cite.computed', { figure }) : figure;
  return `${work}, ${fact.section}. ${stated}. ${fact.site}, ${fact.address}`;
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
  { title, site, address, date, version, computed }: CitedPage,
  key: string,
  t: Words,
): string => {
  const edition = version && t('cite.version', { version, date });
  const note = computed ? t(computedWords[computed].note) : edition;
  return entry('misc', key, {
    author: verbatim(site),
    title: verbatim(title),
    year: date.slice(0, 4),
    note: braced(note && escaped(note)),
    url: braced(address),
  });
};

/** Line breaks would end a field. */
const oneLine = (text: string | number) => String(text).replace(/\s+/g, ' ').trim();

/** A reference in RIS, which Zotero, Mendeley and EndNote read: a tag and a value on each line. Fields without a value are left out. */
const reference = (type: string, fields: [tag: string, value: string | number | null | undefined][]) =>
  [['TY', type] as const, ...fields.filter(([, value]) => value), ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`)
    .join('\r\n');

const risTypes: Record<Source['kind'], string> = {
  report: 'RPRT',
  study: 'RPRT',
  guide: 'BOOK',
  law: 'STAT',
  article: 'GEN',
  web: 'ELEC',
};

/** A work of the list of sources in RIS, with the section that is cited. */
export const sourceRis = (
  { kind, title, publisher, year, number, doi, language }: Source,
  section?: string,
): string =>
  reference(risTypes[kind], [
    // The institution alone: a comma would part a surname from first names.
    ['AU', publisher.split(',')[0]],
    ['TI', title],
    ['PY', year],
    ['PB', publisher],
    ['SN', number],
    ['SE', section],
    ['DO', doi],
    ['LA', language],
  ]);

/** A page of this site in RIS. */
export const pageRis = ({ title, site, address, date, version, computed }: CitedPage, t: Words): string =>
  reference('ELEC', [
    ['AU', site],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['N1', computed && t(computedWords[computed].note)],
    ['UR', address],
  ]);
