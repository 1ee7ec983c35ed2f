import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { indexText } from '../search/index-text.ts';

/** A part of a page from one heading to the next. */
export interface Passage {
  /** Of the heading; none at the beginning of the page. */
  id: string;
  heading: string;
  text: string;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What `indexText` leaves and is no text of a passage. */
const noise = 'script, style, template, h1';

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/**
 * The text of a page, cut at its headings, and its title.
 *
 * @param main the main part of the page, as HTML
 */
export function passagesOf(main: string): { title: string; passages: Passage[] } {
  const page = parse(indexText(main));
  const title = flat(page.querySelector('h1')?.text ?? '');
  for (const element of page.querySelectorAll(noise)) element.remove();
  const passages: Passage[] = [{ id: '', heading: title, text: '' }];
  const read = (node: Node) => {
    if (isElement(node) && /^H[2-4]$/.test(node.tagName) && node.id) {
      passages.push({ id: node.id, heading: flat(node.text), text: '' });
    } else if (isElement(node)) node.childNodes.forEach(read);
    else if (node.nodeType === NodeType.TEXT_NODE) (passages.at(-1) as Passage).text += node.text;
  };
  page.childNodes.forEach(read);
  return { title, passages: passages.map((passage) => ({ ...passage, text: flat(passage.text) })) };
}
