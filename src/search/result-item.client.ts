import type { Result } from './passage.ts';

/** The text of an excerpt with its marks, as nodes: markup other than `<mark>` comes out as its text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? textElement('mark', text) : text;
  });
}

const textElement = (name: string, text: string) =>
  Object.assign(document.createElement(name), { textContent: text });

/** A list item that leads to a page, or to a heading in it. */
export function resultItem({ href, title, heading, description, excerpt }: Result): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href });
  link.append(textElement('strong', title));
  if (heading) link.append(' ', textElement('b', heading));
  const text = document.createElement('span');
  text.append(description ?? '', ...excerptNodes(excerpt ?? ''));
  link.append(' ', text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
