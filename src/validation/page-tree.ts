import { type MdastNode, mdxToMdast } from 'satteri';

/** Value of an attribute: a text, `true` where it stands alone, or code that is not a plain value. */
type AttributeValue = string | true | { code: string };

/** A tag in a page: a component, or an element of HTML. */
export interface Tag {
  name: string;
  attributes: Record<string, AttributeValue>;
  line: number;
  /** The tag as it is written, without its content. */
  source: string;
}

/** Something of a page with its line. */
export interface Placed {
  text: string;
  line: number;
}

/** What is checked in the text of a page. */
export interface PageTree {
  tags: Tag[];
  /** Addresses of links and of images. */
  links: Placed[];
  images: Placed[];
  /** Blocks of imports and exports. */
  code: Placed[];
  /** All that is read as text. */
  prose: Placed[];
}

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A value written as code, where it is plain: `{"a"}` → `a`, `{true}` → `true`. */
function plainValue(code: string): AttributeValue {
  const trimmed = code.trim();
  const quoted = /^(["'`])([^"'`\\$]*)\1$/.exec(trimmed)?.[2];
  return quoted ?? (trimmed === 'true' ? true : { code: trimmed });
}

const attributesOf = ({ attributes }: JsxNode): Tag['attributes'] =>
  Object.fromEntries(
    attributes.map((attribute): [string, AttributeValue] => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return ['{…}', { code: attribute.value }];
      const { name, value } = attribute;
      if (typeof value === 'string') return [name, value];
      return [name, value ? plainValue(value.value) : true];
    }),
  );

/** Attributes of components that a reader sees or hears. */
const isProse = (name: string) => ['title', 'label', 'alt', 'description', 'text'].includes(name);

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

function addTag(tree: PageTree, node: JsxNode, line: number, source: string) {
  const attributes = attributesOf(node);
  const [opening = ''] = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(source) ?? [];
  tree.tags.push({ name: node.name ?? '', attributes, line, source: opening.replace(/\s+/g, ' ') });
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== 'string') continue;
    if (name === 'href') tree.links.push({ text: value, line });
    if (name === 'src') tree.images.push({ text: value, line });
    if (isProse(name)) tree.prose.push({ text: value, line });
  }
}

/**
 * Reads the text of a page: its tags, links, images, imports and prose, each with its line.
 *
 * @throws Error where it is no MDX
 */
export function readTree(text: string): PageTree {
  const tree: PageTree = { tags: [], links: [], images: [], code: [], prose: [] };
  for (const node of nodesIn(mdxToMdast(text))) {
    const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { offset: 0 } };
    const { line } = start;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        addTag(tree, node, line, text.slice(start.offset, end.offset));
        break;
      case 'link':
      case 'definition':
        tree.links.push({ text: node.url, line });
        break;
      case 'image':
        tree.images.push({ text: node.url, line });
        tree.prose.push({ text: node.alt ?? '', line });
        break;
      case 'mdxjsEsm':
        tree.code.push({ text: node.value, line });
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        tree.prose.push({ text: withoutComments(node.value), line });
        break;
      case 'text':
      case 'inlineCode':
      case 'code':
        tree.prose.push({ text: node.value, line });
    }
  }
  return tree;
}
