import { fromXml } from 'xast-util-from-xml';

/** An element of an XML document, as the tests read it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Text of the element and of those in it. */
  text: string;
  child: (name: string) => XmlElement | undefined;
  all: (name: string) => XmlElement[];
}

type Node = ReturnType<typeof fromXml>['children'][number];

const textOf = (node: Node): string => {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
};

function element(node: Extract<Node, { type: 'element' }>): XmlElement {
  const all = (name: string) =>
    node.children.flatMap((child) =>
      child.type === 'element' && child.name === name ? [element(child)] : [],
    );
  return {
    name: node.name,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => [name, value ?? '']),
    ),
    text: textOf(node),
    child: (name) => all(name)[0],
    all,
  };
}

/**
 * The outermost element of an XML document.
 *
 * @throws Error where the document is not well formed
 */
export function xmlRoot(xml: string): XmlElement {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (!root) throw new Error('an XML document without an element');
  return element(root);
}
