import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { isLanguage, type Language, languages } from '../site/languages.ts';
import { type BuiltPage, listFiles } from './built-site.ts';
import { headLinesOf, type Line, lineOf, linesOf } from './read-text.ts';

/** Code, and what is not to be translated. */
const isCode = (element: HTMLElement) =>
  ['code', 'pre', 'samp', 'kbd'].includes(element.rawTagName?.toLowerCase() ?? '') ||
  element.getAttribute('translate') === 'no';

/**
 * All lines that are read on pages: their text, the names that are read aloud, their titles and descriptions. A page
 * without a language has titles of both, which stand on other pages.
 */
export const linesOfPages = (pages: BuiltPage[]): Line[] =>
  pages.flatMap(({ html, language }) => [...(language ? headLinesOf(html) : []), ...linesOf(html, isCode)]);

/** Words of the interface, also those that only scripts say; names in braces are filled in. */
export const linesOfInterface = (): Line[] =>
  languages.flatMap((language) =>
    Object.values<string>(JSON.parse(readFileSync(`content/i18n/${language}.json`, 'utf8'))).map((text) =>
      lineOf(text.replace(/\{+\w+\}+/g, '…'), language),
    ),
  );

/** A line that may have words of either language: what marks them is lost in plain text. */
const ofEither = (text: string, language: Language): Line => {
  const [open, close] = language === 'en' ? '“”' : '«»';
  return lineOf(`${open}${text.replace(/[“”«»]/g, '')}${close}`, language);
};

/** Marks of Markdown that are no text: its head, addresses with their titles, code, lines of tables, escapes. */
const marks =
  /^---\n[\s\S]*?\n---\n|\]\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|```[\s\S]*?```|`[^`]*`|^\|[ :|-]+$|\\|[[\]*]/gm;

/** The guide for programs. */
const linesOfTwins = (folder: string): Line[] =>
  languages.flatMap((language) =>
    listFiles(folder, `${language}/**/*.md`).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(marks, '')
        .split('\n')
        .map((line) => ofEither(line, language)),
    ),
  );

/** Pages that are half code, which nothing marks where they are found. */
const ofCode = ['data/', 'about/contribute/'];

/** What the full-text search shows of pages. */
const linesOfSearch = (folder: string): Line[] =>
  listFiles(folder, 'pagefind/fragment/*').flatMap((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
    const [, language, path = ''] = /^\/(e[ns])\/(.*)$/.exec(url) ?? [];
    return isLanguage(language) && !ofCode.includes(path)
      ? [content.replace(/<[^>]*>/g, ' … '), meta.title].map((said: string) => ofEither(said, language))
      : [];
  });

/** Lines that are made from pages, for programs and for the search. */
export const linesMadeFromPages = (folder: string): Line[] => [
  ...linesOfTwins(folder),
  ...linesOfSearch(folder),
];
