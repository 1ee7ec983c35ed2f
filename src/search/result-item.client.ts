import { element } from '../site/element.ts';
import { readMarkup } from '../site/own-markup.ts';
import type { Result } from './passage.ts';

/** The text of an excerpt with its marks, as nodes: markup other than `<mark>` comes out as its text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = readMarkup(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, text) : text;
  });
}

/** A list item that leads to a page, or to a heading in it. */
export function resultItem({ href, title, heading, description, excerpt }: Result): HTMLLIElement {
  const link = element('a', { href }, element('strong', {}, title));
  if (heading) link.append(' ', element('b', {}, heading));
  link.append(' ', element('span', {}, description ?? '', ...excerptNodes(excerpt ?? '')));
  return element('li', {}, link);
}
