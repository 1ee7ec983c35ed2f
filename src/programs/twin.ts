import { type HTMLElement, parse } from 'node-html-parser';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/** Name of a page's twin, in the page's own folder: a contract. */
export const twinName = 'index.md';

/** What is said of every page in the head of its twin. */
export interface TwinNotes {
  license: string;
  /** What the page rests on, as it is cited. */
  source: string;
  /** Of when it is, and whose. */
  note: string;
}

/** What is no text of a page: ways about, drawings, controls, what only a screen or only a screen reader gets. */
const noText = 'script, style, svg, nav, button, select, template, .screen-only, .sr-only, [hidden]';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** Labels of evidence stand behind sentences: without their look, brackets set them apart. */
function bracketLabels(main: HTMLElement) {
  for (const label of main.querySelectorAll('.evidence')) {
    label.insertAdjacentHTML('beforebegin', '(');
    label.insertAdjacentHTML('afterend', ')');
  }
}

/** A term's name in the other language stands beside it. */
function bracketOtherNames(main: HTMLElement) {
  for (const name of main.querySelectorAll('dt > i')) name.replaceWith(` (${name.innerHTML.trim()})`);
}

/** A twin is read away from its page: its links are absolute. */
function makeAbsolute(main: HTMLElement, address: string) {
  for (const link of main.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
}

/** Spaces that do not break, and places where a word may break, are of use on a page only. */
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');

/**
 * A built page of the site as Markdown: a head in YAML, the title, the lead and the text with all its figures and
 * labels.
 *
 * @throws Error where the page has no address, title or text
 */
export function twinOf(html: string, notes: TwinNotes): string {
  const page = parse(plainSpaces(html.replaceAll('&nbsp;', ' ')));
  const main = page.querySelector('.sl-markdown-content');
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const title = page.querySelector('h1')?.text.trim();
  if (!main || !address || !title) throw new Error(`a page without address, title or text: ${address}`);
  for (const element of main.querySelectorAll(noText)) element.remove();
  bracketLabels(main);
  bracketOtherNames(main);
  makeAbsolute(main, address);
  const head = {
    title,
    description: page.querySelector('meta[name=description]')?.getAttribute('content'),
    url: address,
    language: page.querySelector('html')?.getAttribute('lang'),
    ...notes,
  };
  const lead = page.querySelector('p.lead')?.outerHTML ?? '';
  const text = converter.processSync(`<h1>${title}</h1>${lead}${main.innerHTML}`);
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${text}`;
}
