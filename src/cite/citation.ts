import {
  type CitedPage,
  pageBibtex,
  pageCitation,
  pageRis,
  sourceBibtex,
  sourceCitation,
  sourceRis,
} from '../provenance/cite.ts';
import type { CiteEnding } from '../provenance/cite-files.ts';
import type { Source } from '../provenance/schema.ts';
import { type Language, languages } from '../site/languages.ts';
import { type WordKey, words } from '../site/words.ts';

/** A page with what it rests on, as both are cited. */
export interface Cited {
  /** Works that the page rests on, the report first; none of a page that is ours alone. */
  sources: Source[];
  /** In either language: a citation names the page in the language that it was read in. */
  page: Record<Language, CitedPage>;
  /** Name of the BibTeX entry, by which a text cites the page. */
  entry: string;
}

/**
 * Name of the BibTeX entry of a page: `cases/muyu` → `export-consortia-cases-muyu`.
 * Records of the catalogue had their names before other pages had any.
 */
export const entryOf = (path: string): string =>
  ['export-consortia', ...path.replace(/^catalogue\//, '').split('/')].filter(Boolean).join('-');

const languageWords: Record<Language, WordKey> = { en: 'cite.inEnglish', es: 'cite.inSpanish' };

/** The works and the page in plain text, a paragraph each. */
export const citedText = ({ sources, page }: Cited, language: Language): string =>
  [
    ...sources.map((source) => sourceCitation(source, words(language))),
    pageCitation(page[language], language, words(language)),
  ].join('\n\n');

const bibtex = ({ sources, page, entry }: Cited, language: Language) =>
  [...sources.map(sourceBibtex), pageBibtex(page[language], entry, words(language))].join('\n\n');

const ris = ({ sources, page }: Cited, language: Language) =>
  [...sources.map((source) => sourceRis(source)), pageRis(page[language], words(language))].join('\r\n\r\n');

/** All forms one below the other, with the addresses of the files, the language of the page first. */
function readable(cited: Cited, language: Language, addressOf: (ending: CiteEnding) => string): string {
  const t = words(language);
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  const parts = [
    ...inOrder.map((each) => [t(languageWords[each]), citedText(cited, each)]),
    [`BibTeX (${addressOf('bib')})`, bibtex(cited, language)],
    [`RIS, Zotero, EndNote (${addressOf('ris')})`, ris(cited, language).replaceAll('\r\n', '\n')],
  ];
  return [
    t('cite.how', { title: cited.page[language].title }),
    ...parts.map((part) => part.join('\n\n')),
  ].join('\n\n\n');
}

/** Browsers take a plain text for another encoding where the host does not name it, but for this mark. */
const mark = '\uFEFF';

/**
 * A file that says how a page is cited.
 *
 * @param addressOf whole addresses of the page's files
 */
export function citeFile(
  ending: CiteEnding,
  cited: Cited,
  language: Language,
  addressOf: (ending: CiteEnding) => string,
): string {
  if (ending === 'bib') return `${bibtex(cited, language)}\n`;
  if (ending === 'ris') return `${ris(cited, language)}\r\n`;
  return `${mark}${readable(cited, language, addressOf)}\n`;
}
