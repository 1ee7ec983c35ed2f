/** A page that was found. */
export interface Result {
  href: string;
  title: string;
  /** Text in which the words found may be marked with `<mark>`; nothing else of it is taken as markup. */
  excerpt: string;
}

/** The text of an excerpt with its marks, as nodes: markup other than `<mark>` comes out as its text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK'
      ? Object.assign(document.createElement('mark'), { textContent: text })
      : text;
  });
}

/** A list item that leads to a page. */
export function resultItem({ href, title, excerpt }: Result): HTMLLIElement {
  const name = document.createElement('strong');
  name.textContent = title;
  const link = document.createElement('a');
  link.href = href;
  link.append(name, ...excerptNodes(excerpt));
  const item = document.createElement('li');
  item.append(link);
  return item;
}
