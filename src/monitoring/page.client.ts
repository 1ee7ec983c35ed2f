import { fillGaps } from '#site/fill-gaps.ts';
import type { Language } from '#site/languages.ts';
import type { Book } from './book.ts';
import type { ColumnId } from './columns.ts';
import type { ScriptWord } from './words-for-script.ts';

/** What all parts of the book's page share. */
export interface BookPage {
  root: HTMLElement;
  language: Language;
  labels: Record<ColumnId, string>;
  words: Record<ScriptWord, string>;
  /** The book as it is kept now. */
  book(): Book;
  /** Changes the book, keeps it, shows it and says so. */
  edit(change: (book: Book) => Book, message?: string): void;
  /** Keeps a change without showing it: while somebody types. */
  keep(change: (book: Book) => Book): void;
  /** Says something in the status line. */
  say(text: string): void;
}

/** A part of the page: it shows the book afresh. */
export type Part = (book: Book) => void;

/** A word of the page with its gaps filled. */
export const textOf = (
  { words }: Pick<BookPage, 'words'>,
  word: ScriptWord,
  values?: Record<string, string | number>,
): string => fillGaps(words[word], values);

/**
 * The one element that fits a selector.
 *
 * @throws Error where the page has none
 */
export function one<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** What a template of the page holds, afresh. */
export function fromTemplate<Kind extends HTMLElement>(root: ParentNode, name: string): Kind {
  const template = one<HTMLTemplateElement>(root, `[data-template=${name}]`);
  return one<Kind>(template.content.cloneNode(true) as DocumentFragment, '*');
}

/** Sets the choices of a select and which is chosen; leaves it alone where nothing changed. */
export function setOptions(
  select: HTMLSelectElement,
  options: [value: string, text: string][],
  chosen: string,
) {
  const same = [...select.options].map(({ value, text }) => `${value}\n${text}`).join('\n\n');
  if (same !== options.map(([value, text]) => `${value}\n${text}`).join('\n\n')) {
    select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  }
  select.value = chosen;
}

/** Acts on a click of a button of the page, by its name. */
export const onClick = (root: ParentNode, name: string, act: () => void): void =>
  one(root, `[data-do=${name}]`).addEventListener('click', act);

/** Sets the text of a field, unless somebody is typing in it. */
export function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  if (field !== document.activeElement && field.value !== text) field.value = text;
}
