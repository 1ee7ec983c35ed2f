import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { isLanguage, type Language } from '../site/languages.ts';

/** Elements that stand on lines or in boxes of their own: their text never runs into that of a neighbour. */
const boxes = new Set(
  `address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr img input label legend li main nav ol optgroup option output p section select summary
  svg table tbody td text textarea tfoot th thead tr ul`.split(/\s+/),
);

/** Attributes that are read, by a person or aloud. */
const readAttributes = ['alt', 'aria-label', 'title', 'placeholder', 'data-label'];

const headTexts =
  'title, meta[name=description], meta[property="og:title"], meta[property="og:description"], meta[property="og:image:alt"]';

/** A line of text: a paragraph, a cell, a label. */
export interface Line {
  text: string;
  language: Language;
  /** The same with `seam` wherever an element begins or ends within it. */
  seamed: string;
}

/** Stands where an element begins or ends within a line. */
export const seam = '\ue000';

/** Stands for what is left out: words beside it have a neighbour. */
const gap = '…';

const nameOf = (element: HTMLElement) => element.rawTagName?.toLowerCase() ?? '';

/** A text as a line. */
export const lineOf = (text: string, language: Language): Line => {
  const seamed = text.replaceAll('\u00ad', '').trim();
  return { text: seamed.replaceAll(seam, ''), language, seamed };
};

/** Collects the lines of a tree, each in the language in which it stands. */
class Reading {
  readonly lines: Line[] = [];
  #open = '';
  #language: Language;
  readonly #isSilent: (element: HTMLElement) => boolean;

  constructor(language: Language, isSilent: (element: HTMLElement) => boolean) {
    this.#language = language;
    this.#isSilent = isSilent;
  }

  endLine() {
    const line = lineOf(this.#open, this.#language);
    if (line.text) this.lines.push(line);
    this.#open = '';
  }

  #attributes(element: HTMLElement) {
    const texts = readAttributes.map((name) => element.getAttribute(name) ?? '').filter(Boolean);
    this.lines.push(...texts.map((text) => lineOf(text, this.#language)));
  }

  /** What an element holds. Where nobody runs scripts, the text of `noscript` is read like any other. */
  #content(element: HTMLElement) {
    const nodes = nameOf(element) === 'noscript' ? parse(element.innerHTML).childNodes : element.childNodes;
    for (const node of nodes) this.read(node);
  }

  #element(element: HTMLElement) {
    const name = nameOf(element);
    if (name === 'script' || name === 'style') return;
    const [own, outer] = [element.getAttribute('lang') ?? this.#language, this.#language];
    if (this.#isSilent(element) || !isLanguage(own)) {
      this.#open += gap;
      return;
    }
    const isApart = boxes.has(name) || own !== outer;
    const edge = () => {
      if (isApart) this.endLine();
      else if (name !== 'wbr') this.#open += seam;
    };
    edge();
    this.#language = own;
    this.#attributes(element);
    this.#content(element);
    edge();
    this.#language = outer;
  }

  read(node: Node) {
    if (node.nodeType === NodeType.TEXT_NODE) this.#open += node.text;
    else if (node.nodeType === NodeType.ELEMENT_NODE) this.#element(node as HTMLElement);
  }
}

const languageOf = (html: HTMLElement): Language => {
  const declared = html.querySelector('html')?.getAttribute('lang');
  return isLanguage(declared) ? declared : 'en';
};

/** What is said of a page elsewhere: its title and its descriptions. */
export const headLinesOf = (html: HTMLElement): Line[] =>
  html
    .querySelectorAll(headTexts)
    .map((element) => lineOf(element.getAttribute('content') ?? element.text, languageOf(html)));

/**
 * All that is read in the body of a page, in lines, each with its language: its text and its attributes.
 * Text that runs in one line where no style is applied is one line here; what is in a third language is left out.
 *
 * @param html a page
 * @param isSilent elements that are left out
 */
export function linesOf(
  html: HTMLElement,
  isSilent: (element: HTMLElement) => boolean = () => false,
): Line[] {
  const language = languageOf(html);
  const reading = new Reading(language, isSilent);
  const body = html.querySelector('body');
  if (body) reading.read(body);
  return reading.lines;
}
