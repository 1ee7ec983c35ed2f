import { join } from 'node:path';
import ts from 'typescript';

/** A node of a page, and where it stands. */
export interface Placed {
  place: string;
  node: Record<string, unknown>;
}

/** What makes two nodes equal to the vocabulary: the names of types and properties, and the kinds of values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value))
    return [...new Set(value.map((item) => JSON.stringify(shapeOf(item))))].toSorted();
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '@type' ? inner : shapeOf(inner)]),
  );
}

/** One node of each shape: the others can only have the same faults. */
export const oneOfEachShape = (nodes: Placed[]): Placed[] => [
  ...new Map(nodes.map((each) => [JSON.stringify(shapeOf(each.node)), each])).values(),
];

const file = join(process.cwd(), 'src/tests/schema-org-nodes.ts');

/** The nodes as a program, in which schema.org's types are those of the package `schema-dts`. */
const programText = (nodes: Placed[]): string =>
  [
    "import type * as schema from 'schema-dts';",
    ...nodes.map(
      ({ node }, index) =>
        `export const node${index}: schema.WithContext<schema.${node['@type']}> = ${JSON.stringify(node)};`,
    ),
  ].join('\n');

/**
 * What schema.org does not know of nodes: types and properties that there are none of, properties of other types,
 * values out of their range. The compiler judges, by the vocabulary's own types: nothing is asked of the network.
 *
 * @returns a message for each, with the place of its node
 */
export function schemaOrgFaults(nodes: Placed[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(file, programText(nodes), ts.ScriptTarget.ESNext, true);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program, source).map(({ messageText, start = 0 }) => {
    const line = source.getLineAndCharacterOfPosition(start).line;
    const place = nodes[line - 1]?.place ?? 'the vocabulary';
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
