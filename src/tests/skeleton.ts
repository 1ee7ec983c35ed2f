import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** Attributes whose values styles and rules look at; of others it counts that they are there. */
const telling =
  /^(class|role|type|rel|aria-(current|invalid)|data-(kind|state|verdict|rating|theme|who|list|at))$/;

/** What is text or a drawing to axe: it looks at name and role, not inside. */
const isLeaf = (tag: string): boolean => ['SCRIPT', 'SVG'].includes(tag);

function attributesOf({ attributes }: HTMLElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => (telling.test(name) ? `${name}=${value}` : name))
    .toSorted()
    .join(' ');
}

/**
 * A page without its words: tags, names of attributes, classes, roles, styles. Of parts that are built alike and
 * stand beside each other, however many, one counts; so two pages of one template, with lists of another length, have
 * the same skeleton.
 *
 * @param node root of a page
 */
export function skeletonOf(node: Node): string {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const { tagName = '' } = element;
  const style = tagName === 'STYLE' ? element.innerHTML : '';
  const parts = isLeaf(tagName) ? [] : [...new Set(element.childNodes.map(skeletonOf))];
  return `<${tagName} ${attributesOf(element)}>${style}${parts.join('')}</>`;
}
